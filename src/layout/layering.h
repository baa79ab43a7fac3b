// Second pass: the layer of each node, band after band.
#pragma once

#include "layout/input.h"
#include "layout/table.h"

namespace waypost::layout {

struct Layering {
    /// The layer of each node.
    Table<int> layers{};
    /// The band of each layer.
    Table<int> bands{};
};

/// How an edge lies in the layers.
enum class Way : char {
    /// To a layer farther right.
    Ahead,
    /// To a layer farther left.
    Back,
    /// Between two nodes of one layer.
    Within,
    /// From a node to itself.
    Loop,
};

/// As many layers as the longest path has nodes, unless the picture would become wider than
/// `Options::aspect` times its height; then fewer, with some edges within a layer.
/// Post: no layer is empty or holds nodes of two bands; the bands are in order.
[[nodiscard]] Layering assign_layers(const Input& input, const Options& options);

[[nodiscard]] Table<Way> find_ways(const Input& input, const Layering& layering);

}  // namespace waypost::layout
