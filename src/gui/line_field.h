// A low box in one line that words are typed into, such as those of a search.
#pragma once

#include "gui/controls.h"
#include "session/text_edit.h"

#include <string_view>

namespace waypost::gui {

/// Draws the box with what was typed, the caret always in sight while it has the focus; `hint`
/// stands there while it is empty.
void draw_line_field(Canvas2d& ui,
                     std::string_view id,
                     const Rect& field,
                     const TextEdit& edit,
                     std::string_view hint);

}  // namespace waypost::gui
