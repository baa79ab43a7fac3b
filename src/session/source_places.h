// Places in the text of a file: characters, words and columns, as a caret goes along them.
#pragma once

#include <cstddef>
#include <string_view>

namespace waypost {

/// Behind the character at `at`; a line end of two bytes is one character.
[[nodiscard]] std::size_t next_character(std::string_view text, std::size_t at);

/// Before the character that ends at `at`.
[[nodiscard]] std::size_t previous_character(std::string_view text, std::size_t at);

/// Where the word at or behind a place ends. Signs that stand together are a word too.
[[nodiscard]] std::size_t word_end(std::string_view text, std::size_t at);

/// Where the word before a place begins.
[[nodiscard]] std::size_t word_begin(std::string_view text, std::size_t at);

/// From the first to the last byte of the word, blanks or signs at `at`.
struct WordRange {
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// Never beyond the line.
[[nodiscard]] WordRange word_at(std::string_view text, std::size_t at);

/// How many columns a piece of a line takes: one a code point, four a tab, none for other control
/// characters.
[[nodiscard]] std::size_t columns_of(std::string_view piece);

/// The bytes of a line that come before this column, to whichever side of a character is nearer.
[[nodiscard]] std::size_t bytes_before_column(std::string_view line, double column);

}  // namespace waypost
