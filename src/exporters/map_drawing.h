// The map of a flow as a sheet to hang up: heading, bands, cards, ways, legend. Only for the
// sources of this library.
#pragma once

#include "base/words.h"
#include "diagram/diagram.h"
#include "exporters/drawing.h"
#include "exporters/typeface.h"
#include "flow/flow.h"
#include "walk/walk.h"

#include <string>
#include <string_view>

namespace waypost {

/// With a walk (may be null) what it came by is bold, what its answers have closed faded. `today`
/// is `YYYY-MM-DD`. `remark`, if it is not empty, is a line more below the notices. Pre: the
/// diagram and the walk are this flow's. Linear in cards and ways, and the cost of `reach_of`.
[[nodiscard]] Drawing map_drawing(const Flow& flow,
                                  const Diagram& diagram,
                                  const Words& words,
                                  std::string_view today,
                                  const Replay* walk,
                                  const std::string& remark = {});

struct PrintedMap {
    Drawing drawing{};
    /// Some letters have no shape in the typeface; the drawing says so.
    bool lacks_shapes = false;
};

/// The same for papers that bring their typeface with them.
[[nodiscard]] PrintedMap printed_map(const Flow& flow,
                                     const Diagram& diagram,
                                     const Words& words,
                                     std::string_view today,
                                     const Replay* walk,
                                     const Typeface& typeface);

}  // namespace waypost
