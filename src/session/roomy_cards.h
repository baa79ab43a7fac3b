// The room around cards that their titles may take while nothing else is drawn.
#pragma once

#include "base/geometry.h"
#include "diagram/diagram.h"
#include "session/scene_lines.h"

#include <vector>

namespace waypost {

/// For each of `cards`, the boxes of the diagram's cards on the canvas, a box that holds it and
/// reaches into the gaps behind it along the reading direction and on both sides across it. No two
/// of them overlap, a part of each gap stays free, and no line runs through one but those that
/// begin or end at its card. Cards that are not drawn and routes stay as they are. `lines` are
/// those of the diagram's edges between these cards. n log n in cards and in the layers that lines
/// pass.
[[nodiscard]] std::vector<Rect> roomy_cards(const Diagram& diagram,
                                            const std::vector<Rect>& cards,
                                            const SceneLines& lines);

}  // namespace waypost
