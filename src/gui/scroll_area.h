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
    /// Of what is seen of it at once.
    double area_height = 0;
    /// Where the sign that there is more below stood in the last frame; empty where there was none.
    Rect more_sign{};
};

/// Begins the area: clips to it and gives the y at which the content starts.
[[nodiscard]] double begin_scroll(Canvas2d& ui, ScrollState& state, const Rect& area);

/// Ends it: `content_bottom` is the y where the content ended, on the screen. Draws the bar, takes
/// the wheel and clicks on the bar, and brings a control that gained focus into view.
void end_scroll(
    Canvas2d& ui, ScrollState& state, const Rect& area, double content_bottom, std::string_view id);

/// Says that the area goes on below, where it does: a bar at the side alone is easily missed, and a
/// choice that is out of sight counts as one that is not offered. A press on it scrolls on. Drawn
/// after all that lies below the area. `middle` is where the sign stands,
/// `ground` the colour behind the content.
void draw_more_below(Canvas2d& ui,
                     ScrollState& state,
                     const Rect& area,
                     Point middle,
                     Colour ground,
                     std::string_view label);

/// Scrolls by a part of the area's height, for the page keys.
void scroll_by(ScrollState& state, const Rect& area, double part);

}  // namespace waypost::gui
