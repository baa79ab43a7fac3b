// The cards of the map.
#pragma once

#include "gui/map_state.h"

namespace waypost::gui {

/// From this zoom on, against the size of the words beside the map, a card shows all it has.
inline constexpr double kFullDetail = 0.61;

/// Draws the cards in view and finds the one under the pointer.
void draw_cards(Canvas2d& ui, MapState& state, const MapFrame& frame);

}  // namespace waypost::gui
