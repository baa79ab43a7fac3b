// The map of a flow as a sheet to hang up: heading, bands, cards, ways, legend. Only for the
// sources of this library.
#pragma once

#include "base/words.h"
#include "diagram/diagram.h"
#include "exporters/drawing.h"
#include "flow/flow.h"
#include "walk/walk.h"

#include <string_view>

namespace waypost {

/// With a walk (may be null) what it came by is bold, what its answers have closed faded. `today`
/// is `YYYY-MM-DD`. Pre: the diagram and the walk are this flow's. Linear in cards and ways, and
/// the cost of `reach_of`.
[[nodiscard]] Drawing map_drawing(const Flow& flow,
                                  const Diagram& diagram,
                                  const Words& words,
                                  std::string_view today,
                                  const Replay* walk);

}  // namespace waypost
