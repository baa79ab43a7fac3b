#include "flowfile/toml_spans.h"

#include "support/random_bytes.h"

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

using namespace waypost;

namespace {

char letter_of(TomlSpanKind kind) {
    switch (kind) {
        case TomlSpanKind::Header: return 'H';
        case TomlSpanKind::Key: return 'K';
        case TomlSpanKind::Text: return 'T';
        case TomlSpanKind::Value: return 'V';
        case TomlSpanKind::Comment: return 'C';
        case TomlSpanKind::Sign: return '.';
    }
    return '?';
}

/// Below each line the kind of each of its bytes.
std::string coloured(std::string_view toml) {
    std::string seen;
    TomlLineState state;
    std::vector<TomlSpan> spans;
    while (!toml.empty()) {
        const std::string_view line = toml.substr(0, toml.find('\n'));
        state = read_toml_line(line, state, spans);
        std::string kinds(line.size(), ' ');
        for (const TomlSpan& span : spans) {
            for (std::size_t i = span.begin; i < span.end; ++i) {
                kinds[i] = letter_of(span.kind);
            }
        }
        seen += std::string(line) + "\n" + kinds + "\n";
        toml.remove_prefix(std::min(line.size() + 1, toml.size()));
    }
    return seen;
}

}  // namespace

TEST_CASE("spans: headers, keys, values, texts and comments of a line are told apart") {
    CHECK(coloured("[node.tea] # a card\n"
                   "title = \"A # cup\"   # tea\n"
                   "published = 2026-11-22\n"
                   "a.b = -1.5e3\n"
                   "\"a b\" = true\n"
                   "source = ['x', \"y\"]\n"
                   "when = { who = \"adult\", n = 2 }\n"
                   "[[node.tea.choice]]") ==
          "[node.tea] # a card\n"
          "HHHHHHHHHH CCCCCCCC\n"
          "title = \"A # cup\"   # tea\n"
          "KKKKK . TTTTTTTTT   CCCCC\n"
          "published = 2026-11-22\n"
          "KKKKKKKKK . VVVVVVVVVV\n"
          "a.b = -1.5e3\n"
          "K.K . VVVVVV\n"
          "\"a b\" = true\n"
          "KKKKK . VVVV\n"
          "source = ['x', \"y\"]\n"
          "KKKKKK . .TTT. TTT.\n"
          "when = { who = \"adult\", n = 2 }\n"
          "KKKK . . KKK . TTTTTTT. K . V .\n"
          "[[node.tea.choice]]\n"
          "HHHHHHHHHHHHHHHHHHH\n");
}

TEST_CASE("spans: a text of several lines is one to its closing marks") {
    CHECK(coloured("text = \"\"\"\n"
                   "One \\\"\"\" # \"two\"\n"
                   "[node.tea]\n"
                   "end\"\"\"\" # out\n"
                   "a = '''x\n"
                   "\\''' # out\n"
                   "b = 1") ==
          "text = \"\"\"\n"
          "KKKK . TTT\n"
          "One \\\"\"\" # \"two\"\n"
          "TTTTTTTTTTTTTTTT\n"
          "[node.tea]\n"
          "TTTTTTTTTT\n"
          "end\"\"\"\" # out\n"
          "TTTTTTT CCCCC\n"
          "a = '''x\n"
          "K . TTTT\n"
          "\\''' # out\n"
          "TTTT CCCCC\n"
          "b = 1\n"
          "K . V\n");
}

TEST_CASE("spans: lists go over lines, and what is not closed ends soon") {
    CHECK(coloured("views = [\n"
                   "  { text = \"a\" },\n"
                   "  [1, 2],\n"
                   "]\n"
                   "title = \"open\n"
                   "source = [\"a\n"
                   "[node.tea]\n"
                   "[1, 2]\n") ==
          "views = [\n"
          "KKKKK . .\n"
          "  { text = \"a\" },\n"
          "  . KKKK . TTT ..\n"
          "  [1, 2],\n"
          "  .V. V..\n"
          "]\n"
          ".\n"
          "title = \"open\n"
          "KKKKK . TTTTT\n"
          "source = [\"a\n"
          "KKKKKK . .TT\n"
          "[node.tea]\n"
          "HHHHHHHHHH\n"
          "[1, 2]\n"
          "HHHHHH\n");
}

TEST_CASE("spans: a header is told from a list") {
    CHECK(is_toml_header("[node.tea]"));
    CHECK(is_toml_header("  [[node . \"tea\"]] # here\r"));
    CHECK_FALSE(is_toml_header("[node.tea"));
    CHECK_FALSE(is_toml_header("[[node.tea]"));
    CHECK_FALSE(is_toml_header("[1, 2]"));
    CHECK_FALSE(is_toml_header("[\"a\"]"));
    CHECK_FALSE(is_toml_header("[a] = 1"));
    CHECK_FALSE(is_toml_header("[]"));
    CHECK_FALSE(is_toml_header(""));
}

TEST_CASE(
    "spans: whatever the bytes are, spans lie in the line, in order, and cover all but blanks") {
    test::Random random(20261123);
    std::vector<TomlSpan> spans;
    TomlLineState state;
    for (int i = 0; i < 20'000; ++i) {
        std::string line = "a.b = [\"\"\"x\\\"\", { c = 'd' }] # e";
        const int changes = 1 + random.below(12);
        for (int change = 0; change < changes && !line.empty(); ++change) {
            line = test::mutated(line, random);
        }
        std::erase(line, '\n');
        CAPTURE(line);
        state = read_toml_line(line, state, spans);
        std::size_t end = 0;
        for (const TomlSpan& span : spans) {
            REQUIRE(span.begin >= end);
            REQUIRE(line.substr(end, span.begin - end).find_first_not_of(" \t\r") ==
                    std::string::npos);
            REQUIRE(span.end > span.begin);
            end = span.end;
        }
        REQUIRE(end <= line.size());
        REQUIRE(line.substr(end).find_first_not_of(" \t\r") == std::string::npos);
    }
}
