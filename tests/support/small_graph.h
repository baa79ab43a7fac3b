// Graphs for the tests of single passes: cards of one size, edges without labels.
#pragma once

#include "layout/layout.h"

#include <initializer_list>
#include <utility>
#include <vector>

namespace waypost::test {

/// `bands` gives the band of each node; all in one when empty.
inline layout::Graph small_graph(int nodes,
                                 std::initializer_list<std::pair<int, int>> edges,
                                 const std::vector<int>& bands = {}) {
    layout::Graph graph;
    for (int i = 0; i < nodes; ++i) {
        layout::Node node{.size = {100, 40}};
        node.band = bands.empty() ? 0 : bands[static_cast<std::size_t>(i)];
        graph.band_count = node.band + 1 > graph.band_count ? node.band + 1 : graph.band_count;
        graph.nodes.push_back(node);
    }
    for (const auto& [from, to] : edges) {
        graph.edges.push_back({.from = from, .to = to});
    }
    return graph;
}

}  // namespace waypost::test
