// The room around cards that their titles may take while nothing else is drawn.
#pragma once

#include "base/geometry.h"
#include "diagram/diagram.h"

#include <vector>

namespace waypost {

/// For each of `cards`, the boxes of the diagram's cards on the canvas, a box that holds it and
/// reaches into the gaps around it: into that to the next layer, and into those to its neighbours
/// in its own layer. No two of them overlap, and a third of each gap between layers stays free for
/// lines. Cards that are not drawn stay as they are, and routes along the reading direction.
/// n log n.
[[nodiscard]] std::vector<Rect> roomy_cards(const Diagram& diagram, const std::vector<Rect>& cards);

}  // namespace waypost
