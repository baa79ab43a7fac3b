// Which lines a flow's picture has, and what they say. Private to this library.
#pragma once

#include "base/words.h"
#include "diagram/diagram.h"

#include <vector>

namespace waypost {

/// One edge for each choice and each row, by card, without lines; `label_box` has the label's size.
[[nodiscard]] std::vector<DiagramEdge> list_edges(const Flow& flow,
                                                  const Words& words,
                                                  const TextMeasure& measure);

}  // namespace waypost
