// The distinct words of many texts, each looked at once.
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace waypost {

/// The position of a distinct word in a vocabulary.
using WordNumber = std::uint32_t;

/// Kinds of words that patterns ask for, as bits.
using WordClass = std::uint8_t;
inline constexpr WordClass kNumeral = 1;
inline constexpr WordClass kNumberWord = 2;

/// Words as written, and what they are without case. Texts of a million words have some thousand
/// distinct ones, so that whatever is costly to tell of a word is told once.
class Vocabulary {
public:
    Vocabulary();

    /// The number of a word as written; new ones are added. The bytes are copied.
    WordNumber add(std::string_view written);

    [[nodiscard]] std::size_t size() const { return written_.size(); }

    [[nodiscard]] std::string_view written(WordNumber word) const { return written_[word]; }

    /// The word in small letters with straight apostrophes.
    [[nodiscard]] WordNumber folded(WordNumber word) const { return folded_[word]; }

    [[nodiscard]] WordClass classes(WordNumber word) const { return classes_[word]; }

    /// Marks a word in small letters, and so all ways to write it that are added later.
    void mark(WordNumber folded, WordClass as);

private:
    [[nodiscard]] std::size_t slot_of(std::string_view written, std::size_t hash) const;
    void grow();

    std::deque<std::string> bytes_{};
    std::vector<std::string_view> written_{};
    std::vector<std::size_t> hashes_{};
    std::vector<WordNumber> folded_{};
    std::vector<WordClass> classes_{};
    /// Open addressing; a slot holds a word's number plus one, 0 is empty.
    std::vector<WordNumber> slots_{};
};

/// The text in small letters, curly apostrophes and hyphens made straight.
[[nodiscard]] std::string fold_word(std::string_view written);

}  // namespace waypost
