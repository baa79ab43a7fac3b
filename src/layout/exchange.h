// Part of ordering: exchanging neighbours in a column.
#pragma once

#include "layout/layered_graph.h"
#include "layout/table.h"

namespace waypost::layout {

/// Exchanges vertices that stand next to each other while that takes crossings away, column after
/// column, a few rounds at most. With `turn_ties`, pairs that cross as much either way are
/// exchanged too, which leads out of dead ends; pairs that do not cross at all never are. Pre and
/// post: `places` are those of `order`.
void exchange_neighbours(const LayeredGraph& graph,
                         Order& order,
                         Table<int>& places,
                         bool turn_ties);

/// Exchanges neighbours of one kind that stand against the order of the input where that costs no
/// crossing. Pre and post: `places` are those of `order`.
void restore_input_order(const LayeredGraph& graph, Order& order, Table<int>& places);

}  // namespace waypost::layout
