#include "text/letters.h"

#include "text/code_points.h"

#include <doctest/doctest.h>

#include <string>

namespace {

std::string lowered(std::string_view text) {
    std::string low;
    std::size_t at = 0;
    while (at < text.size()) {
        waypost::append_utf8(low, waypost::lower_case(waypost::next_code_point(text, at)));
    }
    return low;
}

}  // namespace

TEST_CASE("capitals of Latin, Greek and Cyrillic have small letters") {
    CHECK(lowered("AZ az 09 [@`{") == "az az 09 [@`{");
    CHECK(lowered("ÀÉÑÖØÞ × ÷ ß ÿ") == "àéñöøþ × ÷ ß ÿ");
    CHECK(lowered("ĀŒŠŹŽŸŁŃŅĶĹ ĸŉ") == "āœšźžÿłńņķĺ ĸŉ");
    CHECK(lowered("ΆΈΉΊΌΎΏ ΑΡΣΩΪΫ ς") == "άέήίόύώ αρσωϊϋ σ");
    CHECK(lowered("ЀЁЏ АЯ") == "ѐёџ ая");
}

TEST_CASE("headings can be set in capitals") {
    CHECK(waypost::in_capitals("Where it is: 1 è é") == "WHERE IT IS: 1 È É");
    CHECK(waypost::in_capitals("šņĺź, άέόύώσς, ёжџ, ß漢") == "ŠŅĹŹ, ΆΈΌΎΏΣΣ, ЁЖЏ, ß漢");
}

TEST_CASE("letters and digits make a word longer, signs and scripts without blanks do not") {
    for (const char32_t c : U"aZ9éßłσяا") {
        CHECK((c == 0 || waypost::is_word_character(c)));
    }
    for (const char32_t c : U" -_'.×·“…–漢かก😀") {
        CHECK_FALSE(waypost::is_word_character(c));
    }
}
