// How many rehearsals come by each card and way, drawn over the map.
#pragma once

#include "gui/map_state.h"

namespace waypost::gui {

/// Counts anew for another version of the flow, while it is to be shown; forgets it while not.
void prepare_heat(MapState& state, const MapFrame& frame);

/// The numbers on cards and ways, and what they mean. Nothing while it is not shown.
void draw_heat(Painter& painter, const MapState& state, const MapFrame& frame);

}  // namespace waypost::gui
