// In which band each card stands. Private to this library.
#pragma once

#include "diagram/diagram.h"

#include <vector>

namespace waypost {

/// One for each node: its phase, and for a route without one the earliest phase among the cards
/// that lead to it, else among those that it leads to, else 0.
[[nodiscard]] std::vector<int> band_of_cards(const Flow& flow,
                                             const std::vector<DiagramEdge>& edges);

}  // namespace waypost
