#include "flow/text_links.h"

#include <doctest/doctest.h>

#include <string>

using waypost::find_links;
using waypost::is_safe_target;
using waypost::place_in_text;
using waypost::SourceSpan;
using waypost::TextLinkKind;
using waypost::WrittenText;

namespace {

/// The targets of a text, citations with a circumflex.
std::string targets(const std::string& text) {
    std::string found;
    for (const waypost::TextLink& link : find_links(text)) {
        found += link.kind == TextLinkKind::Citation ? "^" : "";
        found += text.substr(link.begin, link.end - link.begin) + " ";
    }
    return found;
}

std::string place(const WrittenText& text, const std::string& word) {
    const std::size_t begin = text.value.find(word);
    const SourceSpan at = place_in_text(text, begin, begin + word.size());
    return std::to_string(at.line) + ":" + std::to_string(at.column) + "-" +
           std::to_string(at.end_line) + ":" + std::to_string(at.end_column);
}

}  // namespace

TEST_CASE("links: inline links, autolinks, definitions and citations are found in order") {
    CHECK(targets("See [a](https://a.org) and <mailto:b@c.d>.[^book]\n\n[e]: http://f.g\n") ==
          "https://a.org mailto:b@c.d ^book http://f.g ");
}

TEST_CASE("links: a target may have a title, angle brackets, brackets inside, or no end") {
    CHECK(targets("[a](b \"title\") [c](<d e>) [f](g(h)i) [j]( k ) [l](m") == "b d e g(h)i k m ");
}

TEST_CASE("links: brackets that lead nowhere are words") {
    CHECK(targets("[a] (b) [c] d ](e) \\[f](g) a < b > c <d> [^ ] [^]").empty());
}

TEST_CASE("links: an image or a link inside a link's words counts") {
    CHECK(targets("![a](b) [![c](d)](e)") == "b d e ");
    CHECK(targets("[^book](f)") == "^book f ");
    CHECK(targets("an [ open one\n\n[g]: h") == "h ");
}

TEST_CASE("links: https and card targets are safe, nothing else") {
    CHECK(is_safe_target("https://example.org/a?b=c#d"));
    CHECK(is_safe_target("card:biopsy"));
    for (const char* target : {"",
                               "https://",
                               "card:",
                               "http://example.org",
                               "HTTPS:example.org",
                               "javascript:alert(1)",
                               "data:text/html,x",
                               "page.html",
                               "//example.org",
                               "https://a b",
                               "https://a\"b",
                               "https://a<b"}) {
        CHECK_FALSE_MESSAGE(is_safe_target(target), target);
    }
}

TEST_CASE("links: the place in a text of one line is exact") {
    // text = "Ein é wort"
    CHECK(place({"Ein é wort", {4, 8, 4, 20}, false}, "wort") == "4:15-4:19");
    // text = """Ein wort"""
    CHECK(place({"Ein wort", {4, 8, 4, 22}, false}, "wort") == "4:15-4:19");
}

TEST_CASE("links: the place in a text of several lines is exact") {
    // text = """
    // one
    // two é x"""
    CHECK(place({"one\ntwo é x", {4, 8, 6, 11}, false}, "x") == "6:7-6:8");
    // text = """one
    // two"""
    CHECK(place({"one\ntwo", {4, 8, 5, 7}, false}, "one") == "4:11-4:14");
    CHECK(place({"one\ntwo", {4, 8, 5, 7}, false}, "two") == "5:1-5:4");
}

TEST_CASE("links: where escapes hide the place, the whole text is told") {
    // text = "a\tb c"
    CHECK(place({"a\tb c", {4, 8, 4, 16}, false}, "c") == "4:8-4:16");
}

TEST_CASE("links: a text of a million brackets takes no time") {
    std::string text;
    for (int i = 0; i < 1'000'000; ++i) {
        text += "[^](<[";
    }
    CHECK(find_links(text).size() < text.size());
}
