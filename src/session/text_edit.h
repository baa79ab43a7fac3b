// Words that a person types: a text, where the caret stands in it, and what keys do to both.
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
    /// What is typed next replaces everything.
    bool is_all_selected = false;

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

/// Types, erases, moves the caret, selects all. True when the key was one for a text, whether or
/// not it changed something; Up, Down, Tab, Escape and the keys of other things are not.
bool take_text_key(TextEdit& edit, const KeyPress& press, const TextRules& rules);

/// Puts words in at the caret, as from a clipboard; without lines, line ends become blanks. Other
/// control characters and bytes that are no UTF-8 are left out.
void insert_text(TextEdit& edit, std::string_view words, const TextRules& rules);

}  // namespace waypost
