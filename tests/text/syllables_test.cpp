#include "text/syllables.h"

#include <doctest/doctest.h>

#include <string>

namespace {

std::string counts(std::initializer_list<std::string_view> words) {
    std::string text;
    for (const std::string_view word : words) {
        text += std::string(text.empty() ? "" : " ") + std::string(word) + ":" +
                std::to_string(waypost::count_syllables(word));
    }
    return text;
}

}  // namespace

TEST_CASE("syllables: groups of vowels count once, vowels said apart each") {
    CHECK(counts({"tea", "water", "create", "radio", "nation", "museum", "biopsy", "quiet"}) ==
          "tea:1 water:2 create:2 radio:3 nation:2 museum:2 biopsy:3 quiet:2");
}

TEST_CASE("syllables: a silent e counts nowhere in a word") {
    CHECK(counts({"care", "cares", "cared", "careful", "movement", "added", "boxes", "changes"}) ==
          "care:1 cares:1 cared:1 careful:2 movement:2 added:2 boxes:2 changes:2");
    CHECK(counts({"table", "tables", "called", "settled", "league"}) ==
          "table:2 tables:2 called:1 settled:2 league:1");
}

TEST_CASE("syllables: what has no vowel has one, and parts of a word add up") {
    CHECK(counts({"x", "mm", "100", "core-needle", "-", "rhythm"}) ==
          "x:1 mm:1 100:1 core-needle:3 -:1 rhythm:2");
}
