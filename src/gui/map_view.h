// The map: the flow as a picture that lights up along the walk.
#pragma once

#include "gui/map_camera.h"
#include "gui/map_state.h"
#include "session/intent.h"

namespace waypost::gui {

/// Draws the map; the camera follows the walk with a short move. True while something moves.
bool draw_map(Canvas2d& ui, MapState& state, const MapFrame& frame, Intents& intents);

}  // namespace waypost::gui
