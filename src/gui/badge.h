// The round sign of a card's kind.
#pragma once

#include "flow/node_kind.h"
#include "gui/painter.h"

namespace waypost::gui {

/// `sign` is drawn on `ground`. A kind is told by sign and word, never by colour alone.
void draw_badge(
    Painter& painter, Point centre, double radius, NodeKind kind, Colour ground, Colour sign);

/// A tick that fits into a square of this side, for cards that were read.
void draw_tick(Painter& painter, Point top_left, double side, Colour colour, double thickness);

}  // namespace waypost::gui
