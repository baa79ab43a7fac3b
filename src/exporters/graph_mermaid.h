// The graph of a flow for Mermaid.
#pragma once

#include "base/words.h"
#include "diagram/reading_direction.h"
#include "flow/flow.h"
#include "walk/walk.h"

#include <string>
#include <string_view>

namespace waypost {

/// A `flowchart`: cards by title, in a subgraph for each phase, shapes by kind; ways by label; what
/// `walk` (may be null) took is thick. The label is a box of its own, so that every picture of the
/// graph has it. `today` is `YYYY-MM-DD`.
[[nodiscard]] std::string graph_mermaid(const Flow& flow,
                                        const Words& words,
                                        std::string_view today,
                                        const Replay* walk,
                                        ReadingDirection direction);

}  // namespace waypost
