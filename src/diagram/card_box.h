// What stands on a card and how large that makes it. Private to this library.
#pragma once

#include "base/words.h"
#include "diagram/diagram.h"

namespace waypost {

/// The card with its words, its box at 0, 0.
[[nodiscard]] DiagramCard measure_card(const Node& node,
                                       const Words& words,
                                       const TextMeasure& measure);

/// Moves the card's box and all in it to where the box's corner is.
void place_card(DiagramCard& card, Point corner);

}  // namespace waypost
