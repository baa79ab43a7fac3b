// A whole flow and its map for programs.
#pragma once

#include "base/words.h"
#include "diagram/diagram.h"
#include "flow/flow.h"
#include "walk/walk.h"

#include <string>
#include <string_view>

namespace waypost {

/// Everything that the flow says, under the keys of the flow file, with every condition and
/// citation written out in full; what the author left out is left out. `notices` are the lines that
/// every view shows on the day `today` (`YYYY-MM-DD`). `layout` places the cards in pixels at zoom
/// 1, y down, those of options, which are rows of their decisions, nowhere (all 0, layer -1); its
/// lines are the curves of the map flattened to within half a pixel, and `choice` is
/// null on the rows of a route. With a walk (may be null) `walk` carries it as `waypost walk`
/// prints it. Pre: the diagram and the walk are this flow's.
[[nodiscard]] std::string flow_json(const Flow& flow,
                                    const Diagram& diagram,
                                    const Words& words,
                                    std::string_view today,
                                    const Replay* walk);

}  // namespace waypost
