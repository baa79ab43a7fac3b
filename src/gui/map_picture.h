// Makes ready what the map draws: once for a flow, once for a step, and while something moves.
#pragma once

#include "gui/map_state.h"

namespace waypost::gui {

/// Brings picture, marks and scene up to date with the session and the clock. True while cards or
/// phases move.
bool prepare_picture(const Painter& painter, MapState& state, const MapFrame& frame);

}  // namespace waypost::gui
