// A box that words are typed into.
#pragma once

#include "gui/controls.h"
#include "session/text_edit.h"

#include <string_view>

namespace waypost::gui {

/// Draws the box with its words wrapped, and the caret while it has the focus; `hint` stands there
/// while it is empty. It is as high as its lines, at least `least_lines`. Returns its height.
double text_field(Canvas2d& ui,
                  std::string_view id,
                  Point top_left,
                  double width,
                  const TextEdit& edit,
                  std::string_view hint,
                  int least_lines);

}  // namespace waypost::gui
