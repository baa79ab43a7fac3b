// What people see of a text: its words, without what no screen shows.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace waypost {

/// The text with each run of blanks of any kind as one, none at its ends, without marks that have
/// no width, and accents in one form (NFC; Unicode Standard Annex 15). Two texts that look the same
/// are then the same. Bytes that are no UTF-8 leave the text as it is.
[[nodiscard]] std::string visible_text(std::string_view text);

/// Nobody would see a word of it.
[[nodiscard]] bool is_blank(std::string_view text);

/// A code point as a terminal is to show it.
struct ShownCharacter {
    /// A blank for a tab, a question mark for what would move or hide what stands around it
    /// (control characters, marks of direction), itself else.
    std::string bytes{};
    /// Columns: 2 for wide letters and most pictures, 0 for accents that join the letter before.
    int width = 1;
};

/// The first `most` code points; bytes that are no UTF-8 are characters of their own, as they are.
[[nodiscard]] std::vector<ShownCharacter> shown_characters(std::string_view text, std::size_t most);

}  // namespace waypost
