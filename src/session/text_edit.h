// Words that a person types: a text, what is selected in it, and what keys do to both.
#pragma once

#include "base/key.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace waypost {

struct TextEdit {
    /// UTF-8.
    std::string text{};
    /// In bytes, between two code points.
    std::size_t caret = 0;
    /// The other end of what is selected; where the caret is when nothing is.
    std::size_t anchor = 0;

    friend bool operator==(const TextEdit&, const TextEdit&) = default;
};

struct TextRules {
    /// Enter begins a new line; else it is not taken.
    bool has_lines = false;
    /// What would make the text longer, in bytes, is not taken in.
    std::size_t most = 2000;
};

/// A text with the caret behind it.
[[nodiscard]] TextEdit begin_edit(std::string text);

/// Types, erases, moves the caret and with Shift what is selected; with Ctrl by words, and A
/// selects all. True when the key was one for a text, whether or not it changed something; Up,
/// Down, Tab, Escape and the keys of other things are not.
bool take_text_key(TextEdit& edit, const KeyPress& press, const TextRules& rules);

/// Puts words in the place of what is selected, as from a clipboard; without lines, line ends
/// become blanks. Other control characters and bytes that are no UTF-8 are left out.
void insert_text(TextEdit& edit, std::string_view words, const TextRules& rules);

/// Moves the caret; `extends` keeps the other end of the selection where it is. Pre: between two
/// code points.
void move_caret(TextEdit& edit, std::size_t to, bool extends);

/// Selects the word at this place, which stands between two code points.
void select_word(TextEdit& edit, std::size_t at);

void select_all(TextEdit& edit);

[[nodiscard]] std::string_view selected_text(const TextEdit& edit);

void erase_selected(TextEdit& edit);

/// Where the code point ends that begins at this place; the text's end at its end.
[[nodiscard]] std::size_t next_place(std::string_view text, std::size_t at);

}  // namespace waypost
