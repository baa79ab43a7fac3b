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

/// Pre:  without the edges marked in `back` the graph has no cycle (`find_back_edges`).
/// Post: every edge but self loops spans at least one layer, to the right, or to the left when it
/// is
///       marked; no layer is empty or holds nodes of two bands; the bands are in order.
[[nodiscard]] Layering assign_layers(const Input& input, const Table<char>& back);

}  // namespace waypost::layout
