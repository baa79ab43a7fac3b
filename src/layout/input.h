// The graph as the passes may take it: every index valid, every size sane.
#pragma once

#include "layout/layout.h"
#include "layout/table.h"

namespace waypost::layout {

struct Input {
    /// Sizes within 0 and 100,000, bands within 0 and `band_count` - 1.
    Table<Node> nodes{};
    /// The edges of the graph whose ends exist, in their order, their labels sane.
    Table<Edge> edges{};
    /// The place of each of `edges` in the graph.
    Table<int> edge_of{};
    int band_count = 1;
};

/// Linear.
[[nodiscard]] Input accept(const Graph& graph);

/// The options with every distance within 1 and 10,000 (paddings from 0).
[[nodiscard]] Options accept(const Options& options);

}  // namespace waypost::layout
