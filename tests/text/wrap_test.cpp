#include "text/wrap.h"

#include "base/source_text.h"

#include <doctest/doctest.h>

#include <string>

namespace {

/// A typeface whose every character is one wide.
double characters(std::string_view text) {
    return waypost::count_code_points(text);
}

std::string wrapped(std::string_view text, double width) {
    std::string printed;
    for (const std::string& line : waypost::wrap_lines(text, width, characters)) {
        printed += line + "|";
    }
    return printed;
}

}  // namespace

TEST_CASE("lines take as many words as fit, and runs of blanks count as one") {
    CHECK(wrapped("a quick brown fox", 7) == "a quick|brown|fox|");
    CHECK(wrapped("  a \n quick\tbrown  ", 100) == "a quick brown|");
    CHECK(wrapped("", 5).empty());
    CHECK(wrapped("   ", 5).empty());
}

TEST_CASE("a word wider than a line is broken, never inside a character") {
    CHECK(wrapped("an Übergröße x", 4) == "an|Über|größ|e x|");
    CHECK(wrapped("ee\u0301e\u0301", 2) == "e|e\u0301|e\u0301|");
    CHECK(wrapped("abc", 0) == "a|b|c|");
}

TEST_CASE("a text that does not fit is cut after a word, with an ellipsis") {
    const auto cut = [](std::string_view text, double width) {
        return waypost::cut_to_width(text, width, characters);
    };
    CHECK(cut("it fits", 7) == "it fits");
    CHECK(cut("  it   fits ", 7) == "it fits");
    CHECK(cut("a quick brown fox", 14) == "a quick brown…");
    CHECK(cut("a quick brown fox", 16) == "a quick brown…");
    CHECK(cut("a quick, brown fox", 9) == "a quick…");
    CHECK(cut("a chemotherapy", 9) == "a chemot…");
    CHECK(cut("word", 0) == "…");
}
