// The peer: Graphviz's dot, as the package installs it, on the same boxes.
#pragma once

#include "bench/layout_score/picture.h"
#include "layout/layout.h"

#include <optional>
#include <vector>

namespace waypost::bench {

struct DotDrawing {
    Picture picture{};
    /// What its ordering phase says it left, between its layers.
    std::int64_t layered_crossings = 0;
    /// CPU of the whole process.
    double ms = 0;
};

/// Runs dot, 30 px between boxes and 60 between layers, left to right, with polylines. With
/// `layers` the nodes of one layer are forced into one rank, in the order of the layers; empty
/// leaves it free. Nothing when dot is not there, failed or took more than `seconds` of CPU.
[[nodiscard]] std::optional<DotDrawing> draw_with_dot(const layout::Graph& graph,
                                                      const std::vector<int>& layers,
                                                      bool with_labels,
                                                      int seconds);

}  // namespace waypost::bench
