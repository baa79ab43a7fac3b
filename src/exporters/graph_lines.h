// The cards and ways of a flow as graph formats list them. Private to this library.
#pragma once

#include "base/words.h"
#include "flow/flow.h"
#include "walk/walk.h"

#include <string>
#include <string_view>
#include <vector>

namespace waypost {

/// A way from one card to another.
struct GraphLine {
    NodeId from{};
    NodeId to{};
    /// Empty where the way has no words of its own.
    std::string label{};
    /// From a decision to an option that people discuss there.
    bool is_option = false;
    bool is_walked = false;
};

/// By card; options, then choices or rows, in the order of the file. `walk` may be null.
[[nodiscard]] std::vector<GraphLine> graph_lines(const Flow& flow,
                                                 const Words& words,
                                                 const Replay* walk);

/// Where the walk stands; without a value when it is null.
[[nodiscard]] NodeId graph_here(const Replay* walk);

/// The cards of each phase, then those of none.
[[nodiscard]] std::vector<std::vector<NodeId>> cards_by_phase(const Flow& flow);

/// Title, label and review state, a line each.
[[nodiscard]] std::vector<std::string> graph_heading(const Flow& flow,
                                                     const Words& words,
                                                     std::string_view today);

}  // namespace waypost
