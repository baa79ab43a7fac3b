// Fourth pass: the vertices of each column from top to bottom, with few crossings.
#pragma once

#include "layout/layered_graph.h"

namespace waypost::layout {

/// Reorders every column.
///
/// Sweeps from several starts with weighted medians and barycentres in turn, exchanging neighbours
/// after each sweep (Gansner and others, 1993, section 3), and keeps the best; among equals the
/// first, which starts from the order of the input. Ties stand in that order.
/// Cost: a fixed number of sweeps, each n log n in vertices and links; large graphs get fewer.
void order_columns(LayeredGraph& graph);

}  // namespace waypost::layout
