// The cards of the map.
#pragma once

#include "gui/map_state.h"

namespace waypost::gui {

/// From this zoom on, against the size of the words beside the map, a card shows all it has.
inline constexpr double kFullDetail = 0.61;

/// From this one down cards are as wide as they may be.
inline constexpr double kWidestCards = 0.44;

/// From one box to another.
[[nodiscard]] Rect between(const Rect& a, const Rect& b, double part);

/// The box on the screen that a card is drawn in, and so the one that the pointer finds: its own
/// where it is whole; the smaller it is, the more of the room around it. Empty for a card that is
/// not drawn.
[[nodiscard]] Rect drawn_box(const MapState& state, const MapFrame& frame, std::size_t card);

/// Draws the cards in view and finds the one under the pointer.
void draw_cards(Canvas2d& ui, MapState& state, const MapFrame& frame);

}  // namespace waypost::gui
