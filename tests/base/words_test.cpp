#include "base/words.h"

#include "base/quoted.h"
#include "base/word_keys.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <string>

using waypost::kWordKeys;
using waypost::quoted;
using waypost::Word;
using waypost::Words;

TEST_CASE("words: every word has a key of its own") {
    auto keys = kWordKeys;
    std::ranges::sort(keys);
    CHECK(std::ranges::adjacent_find(keys) == keys.end());
    CHECK(std::ranges::none_of(keys, &std::string_view::empty));
}

TEST_CASE("words: values fill their places, in any order and more than once") {
    Words words;
    words.set(Word::PartOf, "{1} of {0} and {1}, {2} {x} {");
    CHECK(words.fill(Word::PartOf, {"a", "b"}) == "b of a and b,  {x} {");
    CHECK(words[Word::Back].empty());
}

TEST_CASE("quoted: a name cannot break a line of output") {
    CHECK(quoted("biopsy") == "`biopsy`");
    CHECK(quoted("a\nb\tc\x7F\u202E") == "`a?b c??`");
    CHECK(quoted("größe") == "`größe`");
    CHECK(quoted(std::string(64, 'a')) == "`" + std::string(64, 'a') + "`");
    CHECK(quoted(std::string(65, 'a')) == "`" + std::string(64, 'a') + "…`");
}
