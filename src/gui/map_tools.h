// The buttons of the map: zoom, search, legend, folding.
#pragma once

#include "gui/map_state.h"
#include "session/intent.h"

namespace waypost::gui {

/// Draws the buttons at the bottom of the view from `left` on, in as many rows as they take.
void draw_tools(
    Canvas2d& ui, MapState& state, const MapFrame& frame, double left, Intents& intents);

}  // namespace waypost::gui
