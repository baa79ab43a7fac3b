// The map of a flow as SVG.
#pragma once

#include "base/words.h"
#include "diagram/diagram.h"
#include "flow/flow.h"
#include "walk/walk.h"

#include <string>
#include <string_view>

namespace waypost {

/// A picture that stands alone: its words are text that can be found and read aloud, set in Inter
/// or what the viewer has in its place; it loads nothing and runs nothing. With a walk (may be
/// null) what it came by is bold, what can still be reached is plain, what its answers have closed
/// is faded. `today` is `YYYY-MM-DD`. Pre: the diagram and the walk are this flow's.
[[nodiscard]] std::string map_svg(const Flow& flow,
                                  const Diagram& diagram,
                                  const Words& words,
                                  std::string_view today,
                                  const Replay* walk);

}  // namespace waypost
