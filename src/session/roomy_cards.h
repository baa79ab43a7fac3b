// The room around cards that their titles may take while nothing else is drawn.
#pragma once

#include "base/geometry.h"
#include "diagram/diagram.h"

#include <vector>

namespace waypost {

/// For each of `cards`, the boxes of the diagram's cards on the canvas, a box that holds it and
/// reaches into the gaps beside, above and below it. No two of them overlap, and a third of each
/// gap between layers stays free for lines. Cards that are not drawn and routes stay as they are,
/// and so do all in a picture that is read downwards. n log n.
[[nodiscard]] std::vector<Rect> roomy_cards(const Diagram& diagram, const std::vector<Rect>& cards);

}  // namespace waypost
