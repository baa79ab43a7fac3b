// Sentences that no check of words has anything to say about.
#pragma once

#include "support/random.h"

#include <array>
#include <string>

namespace waypost::test {

/// Words of one syllable, with no meaning in their order. The first letter is a capital, a full
/// stop stands at the end. Pre: `words` is positive.
[[nodiscard]] inline std::string sentence(Random& random, int words) {
    constexpr std::array<const char*, 32> kWords = {
        "tea",  "leaf", "cup",   "pot",   "milk", "warm", "fresh", "pour", "steam", "spoon", "tray",
        "bike", "ride", "wheel", "chain", "road", "hill", "lane",  "bell", "seat",  "bread", "jam",
        "blue", "red",  "green", "small", "big",  "slow", "near",  "far",  "and",   "with"};
    std::string text;
    for (int i = 0; i < words; ++i) {
        text += (i == 0 ? "" : " ");
        text += kWords[static_cast<std::size_t>(random.below(static_cast<int>(kWords.size())))];
    }
    text.front() = static_cast<char>(text.front() - 'a' + 'A');
    return text + ".";
}

[[nodiscard]] inline std::string sentences(Random& random, int count, int words) {
    std::string text;
    for (int i = 0; i < count; ++i) {
        text += (i == 0 ? "" : " ") + sentence(random, words);
    }
    return text;
}

}  // namespace waypost::test
