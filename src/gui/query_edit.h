// Typing, selecting and the clipboard in a field of one line.
#pragma once

#include "base/key.h"

#include <string>

namespace waypost::gui {

enum class QueryEdit {
    NotTaken,
    /// The text is what it was.
    Taken,
    Changed,
};

/// Takes a key for a text whose cursor stands at its end. Ctrl with A selects all of it; C and X
/// copy or cut what is selected; V puts the first line of the clipboard in its place, or at the
/// end. No longer than a field can use.
[[nodiscard]] QueryEdit edit_query(std::string& text, bool& all_selected, const KeyPress& press);

}  // namespace waypost::gui
