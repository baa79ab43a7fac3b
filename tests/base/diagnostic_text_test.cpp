#include "base/diagnostic_text.h"

#include <doctest/doctest.h>

#include <string>

using waypost::Diagnostic;
using waypost::diagnostic_text;
using waypost::DiagnosticKind;
using waypost::Diagnostics;
using waypost::Rank;
using waypost::SourceSpan;
using waypost::SourceText;

namespace {

constexpr DiagnosticKind kBroken{"broken-thing", Rank::Broken};
constexpr DiagnosticKind kOdd{"odd-thing", Rank::Warning};

std::string shown(const SourceText& source, SourceSpan where) {
    Diagnostics found(source.name);
    found.report(kBroken, where, "this is wrong");
    return diagnostic_text(found.all()[0], source);
}

}  // namespace

TEST_CASE("diagnostic text: place, severity, message, code, line with caret, hint and notes") {
    const SourceText source{"a.toml", "one\ntwo three\n"};
    Diagnostics found(source.name);
    Diagnostic& one = found.report(kOdd, {2, 5, 2, 10}, "`three` is odd", "write `four`");
    one.notes.push_back({"first seen here", "b.toml", {7, 1, 7, 2}});
    CHECK(diagnostic_text(found.all()[0], source) ==
          "a.toml:2:5: warning: `three` is odd [odd-thing]\n"
          "  two three\n"
          "      ^~~~~\n"
          "  hint: write `four`\n"
          "  note: b.toml:7:1: first seen here\n");
}

TEST_CASE("diagnostic text: a finding about the whole file has no line") {
    CHECK(shown({"a.toml", "one\n"}, {}) == "a.toml: error: this is wrong [broken-thing]\n");
}

TEST_CASE("diagnostic text: a range over several lines shows its begin") {
    CHECK(shown({"a.toml", "one\ntwo\n"}, {1, 2, 2, 3}) ==
          "a.toml:1:2: error: this is wrong [broken-thing]\n"
          "  one\n"
          "   ^\n");
}

TEST_CASE("diagnostic text: the caret counts characters, not bytes") {
    CHECK(shown({"a.toml", "é = 'größe' x\n"}, {1, 13, 1, 14}) ==
          "a.toml:1:13: error: this is wrong [broken-thing]\n"
          "  é = 'größe' x\n"
          "              ^\n");
}

TEST_CASE("diagnostic text: the caret stands below wide letters and counts no accents") {
    CHECK(shown({"a.toml", "\u6F22\u5B57 = cafe\u0301 x \u6F22\n"}, {1, 14, 1, 15}) ==
          "a.toml:1:14: error: this is wrong [broken-thing]\n"
          "  \u6F22\u5B57 = cafe\u0301 x \u6F22\n"
          "                ^\n");
    CHECK(shown({"a.toml", "a \u6F22\u5B57\n"}, {1, 3, 1, 5}) ==
          "a.toml:1:3: error: this is wrong [broken-thing]\n"
          "  a \u6F22\u5B57\n"
          "    ^~~~\n");
}

TEST_CASE("diagnostic text: tabs are one blank, control characters are question marks") {
    CHECK(shown({"a.toml", "\ta\x01 b\r\n"}, {1, 5, 1, 6}) ==
          "a.toml:1:5: error: this is wrong [broken-thing]\n"
          "   a? b\n"
          "      ^\n");
}

TEST_CASE("diagnostic text: a long line is cut around the place") {
    const std::string line = std::string(200, 'a') + "X" + std::string(200, 'b');
    CHECK(shown({"a.toml", line}, {1, 201, 1, 202}) ==
          "a.toml:1:201: error: this is wrong [broken-thing]\n  …" + std::string(64, 'a') + "X" +
              std::string(31, 'b') + "…\n  " + std::string(65, ' ') + "^\n");
}

TEST_CASE("diagnostic text: a line that is not UTF-8 is not shown") {
    CHECK(shown({"a.toml", "a\xFF\n"}, {1, 2, 1, 3}) ==
          "a.toml:1:2: error: this is wrong [broken-thing]\n");
}

TEST_CASE("diagnostics: sorted by file, line, column and code, those of one place as reported") {
    Diagnostics found("b.toml");
    found.report(kOdd, {2, 1, 2, 1}, "third");
    found.report(kOdd, {1, 9, 1, 9}, "second");
    found.report(kBroken, {1, 9, 1, 9}, "first");
    found.report(kOdd, {2, 1, 2, 1}, "fourth");
    Diagnostics other("a.toml");
    other.report(kBroken, {9, 9, 9, 9}, "zeroth");
    found.append(other);
    found.sort();
    std::string order;
    for (const Diagnostic& one : found.all()) {
        order += one.message + " ";
    }
    CHECK(order == "zeroth first second third fourth ");
    CHECK(found.count(Rank::Broken) == 2);
    CHECK(found.has_broken());
}

TEST_CASE("diagnostics: of one kind so many are kept, and one of another kind after them") {
    static constexpr waypost::DiagnosticKind kMany{"many", waypost::Rank::Warning};
    static constexpr waypost::DiagnosticKind kOne{"one", waypost::Rank::Broken};
    waypost::Diagnostics found("f.toml");
    for (std::size_t i = 0; i < waypost::kMostOfOneKind + 5; ++i) {
        CHECK(found.is_full(kMany) == (i >= waypost::kMostOfOneKind));
        found.report(kMany, {}, "again");
    }
    found.report(kOne, {}, "once");
    CHECK(found.count(waypost::Rank::Warning) == waypost::kMostOfOneKind);
    CHECK(found.has_broken());
}
