// What is said beside cards of the map.
#pragma once

#include "gui/map_state.h"

namespace waypost::gui {

/// "You are here" above the present card.
void draw_here_sign(Painter& painter, const MapState& state, const MapFrame& frame);

/// A small note beside a card that was closed by an answer, or whose title did not fit.
void draw_card_note(Painter& painter, MapState& state, const MapFrame& frame, NodeId card);

/// Words on a small panel below a box of the screen, or above it; nothing without lines.
void draw_note(Painter& painter,
               const MapFrame& frame,
               const Rect& box,
               const std::vector<std::string>& lines);

}  // namespace waypost::gui
