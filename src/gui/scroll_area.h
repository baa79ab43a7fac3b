// A part of the window whose content may be taller than it.
#pragma once

#include "base/geometry.h"
#include "gui/controls.h"

#include <string_view>

namespace waypost::gui {

/// Kept from frame to frame; pixels.
struct ScrollState {
    double offset = 0;
    double content_height = 0;
};

/// Begins the area: clips to it and gives the y at which the content starts.
[[nodiscard]] double begin_scroll(Canvas2d& ui, ScrollState& state, const Rect& area);

/// Ends it: `content_bottom` is the y where the content ended, on the screen. Draws the bar, takes
/// the wheel and clicks on the bar, and brings a control that gained focus into view.
void end_scroll(
    Canvas2d& ui, ScrollState& state, const Rect& area, double content_bottom, std::string_view id);

/// Scrolls by a part of the area's height, for the page keys.
void scroll_by(ScrollState& state, const Rect& area, double part);

}  // namespace waypost::gui
