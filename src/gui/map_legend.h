// What the shapes and lines of the map mean, and its keys.
#pragma once

#include "gui/map_state.h"

namespace waypost::gui {

/// Draws the open legend over the map; its button closes it.
void draw_legend(Canvas2d& ui, MapState& state, const MapFrame& frame);

}  // namespace waypost::gui
