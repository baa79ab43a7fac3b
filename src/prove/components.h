// Strongly connected components of a graph.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace waypost {

/// A graph in rows: what node `i` leads to stands in `to` from `first[i]` up to `first[i + 1]`.
struct GraphView {
    const std::vector<std::uint32_t>& first;
    const std::vector<std::int32_t>& to;

    [[nodiscard]] std::size_t size() const { return first.size() - 1; }
};

/// Groups of nodes that lead to each other. A group's number is greater than those of all groups
/// that it leads to.
struct Components {
    /// By node.
    std::vector<std::int32_t> of{};
    /// All nodes in the order of their groups: whatever a group leads to stands before it.
    std::vector<std::int32_t> order{};
    std::size_t count = 0;
};

/// Tarjan's search (R. E. Tarjan, Depth-first search and linear graph algorithms, 1972), without
/// recursion. Linear.
[[nodiscard]] Components find_components(const GraphView& graph);

}  // namespace waypost
