// Part of ordering: one sweep over all columns.
#pragma once

#include "layout/layered_graph.h"
#include "layout/table.h"

namespace waypost::layout {

/// Sorts each column by its neighbours in the column before (in odd rounds, from right to left, in
/// the one after), then exchanges neighbours. Weighted medians for two rounds and barycentres for
/// two take turns; what the one does not see the other does. Ties keep their order, vertices
/// without neighbours their places. Pre and post: `places` are those of `order`. n log n.
void sweep(const LayeredGraph& graph, Order& order, Table<int>& places, int round);

}  // namespace waypost::layout
