// Part of layering: as many layers as the longest path has nodes.
#pragma once

#include "layout/input.h"
#include "layout/layering.h"
#include "layout/table.h"

namespace waypost::layout {

/// Pre:  without the edges marked in `back` the graph has no cycle (`find_back_edges`).
/// Post: every edge but self loops spans at least one layer, to the right, or to the left when it
/// is
///       marked; no layer is empty; the bands are in order.
[[nodiscard]] Layering path_layers(const Input& input, const Table<char>& back);

}  // namespace waypost::layout
