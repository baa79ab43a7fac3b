// Part of ordering: moving single vertices to their best place.
#pragma once

#include "layout/layered_graph.h"
#include "layout/table.h"

namespace waypost::layout {

/// Moves each vertex to the place of its column where its links cross fewest others, the others
/// standing still, round after round while that helps (Matuszewski, Schoenfeld, Molitor, 1999).
/// Pre and post: `places` are those of `order`. Cost: quadratic in the length of each column.
void sift(const LayeredGraph& graph, Order& order, Table<int>& places);

}  // namespace waypost::layout
