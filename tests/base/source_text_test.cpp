#include "base/source_text.h"

#include <doctest/doctest.h>

#include <string>

using waypost::count_code_points;
using waypost::is_utf8;
using waypost::SourceLines;

namespace {

/// The offset of the first bad byte, or "good".
std::string judged(std::string_view bytes) {
    std::size_t bad = 0;
    return is_utf8(bytes, &bad) ? "good" : std::to_string(bad);
}

}  // namespace

TEST_CASE("source text: lines count from 1 and come without their line ends") {
    const SourceLines source("one\ntwo\r\n\nfour");
    CHECK(source.line(0).empty());
    CHECK(source.line(1) == "one");
    CHECK(source.line(2) == "two");
    CHECK(source.line(3).empty());
    CHECK(source.line(4) == "four");
    CHECK(source.line(5).empty());
    CHECK(SourceLines("").line(1).empty());
}

TEST_CASE("utf-8: well-formed text of one to four bytes a character is good") {
    CHECK(judged("") == "good");
    CHECK(judged("aé€😀") == "good");
    CHECK(judged("\xF4\x8F\xBF\xBF") == "good");
}

TEST_CASE("utf-8: the first byte that does not fit is told") {
    CHECK(judged("ab\xFF") == "2");
    // A continuation alone, an overlong form, a surrogate, past the last code point, cut off.
    CHECK(judged("\x80") == "0");
    CHECK(judged("a\xC0\xAF") == "1");
    CHECK(judged("\xE0\x80\x80") == "0");
    CHECK(judged("\xED\xA0\x80") == "0");
    CHECK(judged("\xF4\x90\x80\x80") == "0");
    CHECK(judged("é\xE2\x82") == "2");
    CHECK(judged("\xF0\x9F\x98x") == "0");
    CHECK_FALSE(is_utf8("\xFF", nullptr));
}

TEST_CASE("utf-8: code points are counted, not bytes") {
    CHECK(count_code_points("aé€😀") == 4);
    CHECK(count_code_points("") == 0);
}
