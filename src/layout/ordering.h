// Fourth pass: the vertices of each column from top to bottom, with few crossings.
#pragma once

#include "layout/layered_graph.h"

namespace waypost::layout {

/// Reorders every column.
///
/// Sweeps from several starts with weighted medians and barycentres in turn, exchanging neighbours
/// after each sweep (Gansner and others, 1993, section 3), then moves whole lines and single
/// vertices to where they cross least. Small graphs are searched on from shaken copies of the best
/// order, with a fixed sequence of numbers. Among equal orders the first is kept, which starts from
/// the order of the input; neighbours of one kind that cross nothing either way stand in that
/// order. Post: the columns hold what they held; the same input gives the same order. Cost: a fixed
/// number of sweeps, fewer for large graphs, each n log n in vertices and links.
void order_columns(LayeredGraph& graph);

}  // namespace waypost::layout
