#include "text/code_points.h"

#include <doctest/doctest.h>

#include <string>

namespace {

/// Each code point read back as UTF-8, with a bar behind it.
std::string pieces(std::string_view text) {
    std::string printed;
    std::size_t at = 0;
    while (at < text.size()) {
        waypost::append_utf8(printed, waypost::next_code_point(text, at));
        printed += '|';
    }
    return printed;
}

}  // namespace

TEST_CASE("UTF-8 of one to four bytes is read and written alike") {
    CHECK(pieces("aé€😀") == "a|é|€|😀|");
}

TEST_CASE("bytes that are no UTF-8 become replacement characters and the rest is still read") {
    CHECK(pieces("a\xFFz") == "a|\uFFFD|z|");
    // Cut short, too long a form, a surrogate, beyond the last code point.
    CHECK(pieces("\xE2\x82") == "\uFFFD|\uFFFD|");
    CHECK(pieces("\xE0\x80\x80") == "\uFFFD|\uFFFD|\uFFFD|");
    CHECK(pieces("\xED\xA0\x80") == "\uFFFD|\uFFFD|\uFFFD|");
    CHECK(pieces("\xF4\x90\x80\x80") == "\uFFFD|\uFFFD|\uFFFD|\uFFFD|");
}

TEST_CASE("what is no code point is written as the replacement character") {
    std::string text;
    waypost::append_utf8(text, 0xD800);
    waypost::append_utf8(text, 0x110000);
    CHECK(text == "\uFFFD\uFFFD");
}
