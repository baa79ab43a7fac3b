// The card and the map in type for a room.
#pragma once

#include "gui/guide_panel.h"
#include "gui/map_view.h"

namespace waypost::gui {

/// Draws the card large, where it goes next, and the map beside it; true while something moves.
bool draw_present(
    Canvas2d& ui, GuideState& guide, MapState& map, const MapFrame& frame, Intents& intents);

/// How many times larger type is when presenting, for a window of this height in points.
[[nodiscard]] double present_scale(double height);

}  // namespace waypost::gui
