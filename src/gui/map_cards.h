// The cards of the map.
#pragma once

#include "gui/map_view.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waypost::gui {

/// Draws the cards in view; returns the one under the pointer.
std::optional<NodeId> draw_cards(Canvas2d& ui, MapState& state, const MapFrame& frame);

/// A small note beside a card that was closed by an answer, or whose title did not fit.
void draw_card_note(Painter& painter, const MapState& state, const MapFrame& frame, NodeId card);

/// Words on a small panel below a box of the screen, or above it; nothing without lines.
void draw_note(Painter& painter,
               const MapFrame& frame,
               const Rect& box,
               const std::vector<std::string>& lines);

/// Headings are set in capitals; other letters than Latin ones stay as they are.
[[nodiscard]] std::string in_capitals(std::string_view text);

}  // namespace waypost::gui
