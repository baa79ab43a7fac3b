// The whole flow in a corner of the map, with what is in view.
#pragma once

#include "gui/map_view.h"

namespace waypost::gui {

/// Draws the minimap at the bottom left; a press or a drag brings that place into view. Returns its
/// rectangle, of width 0 where the view is too small for one.
Rect draw_minimap(Canvas2d& ui, MapState& state, const MapFrame& frame);

}  // namespace waypost::gui
