// The graph of a flow for Graphviz.
#pragma once

#include "base/words.h"
#include "diagram/reading_direction.h"
#include "flow/flow.h"
#include "walk/walk.h"

#include <string>
#include <string_view>

namespace waypost {

/// A `digraph` in the DOT language: cards by title, in a cluster for each phase, shapes by kind;
/// ways by label; what `walk` (may be null) took is bold. Nothing of a card but its title, its ways
/// on and its options is in it. `today` is `YYYY-MM-DD`.
[[nodiscard]] std::string graph_dot(const Flow& flow,
                                    const Words& words,
                                    std::string_view today,
                                    const Replay* walk,
                                    ReadingDirection direction);

}  // namespace waypost
