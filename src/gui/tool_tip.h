// What a sign stands for, in words beside it.
#pragma once

#include "gui/controls.h"

#include <string_view>

namespace waypost::gui {

/// Says beside a control what it does, while the pointer or the keyboard's focus is on it: above
/// it, or below where the view has no room above.
void draw_tool_tip(
    Canvas2d& ui, std::string_view id, const Rect& control, const Rect& view, std::string_view tip);

}  // namespace waypost::gui
