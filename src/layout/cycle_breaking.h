// First pass: which edges run against the reading direction.
#pragma once

#include "layout/input.h"
#include "layout/table.h"

namespace waypost::layout {

/// Marks the edges to be drawn backwards, 1 for each.
///
/// Of the edges on cycles those are marked that lead to a node no farther from the beginning, or as
/// far and earlier in the input. So a way back to a menu or to an earlier step is marked, and no
/// cycle is drawn out into one long path, as a depth-first search would do.
/// Post: without the marked edges and the self loops (never marked) the graph has no cycle; an edge
///       to an earlier band is always marked, one to a later band never.
/// Linear.
[[nodiscard]] Table<char> find_back_edges(const Input& input);

}  // namespace waypost::layout
