// Fifth pass: the height of every vertex.
#pragma once

#include "layout/layered_graph.h"
#include "layout/ports.h"

namespace waypost::layout {

/// How far apart the heights of two neighbours of a column are at least.
[[nodiscard]] double least_distance(const Vertex& upper,
                                    const Vertex& lower,
                                    const Options& options);

/// Keeps the order of the columns and the least distances; within them lines are short and
/// straight, long edges most of all (weights of Gansner and others, 1993, section 4), and cards
/// stand in the middle of their neighbours. The heights are solved column by column by isotonic
/// regression, sweep after sweep, then lines that are nearly straight are made so. Pre:  the
/// columns are in their final order. Post: the uppermost reach is at 0. Cost: a fixed number of
/// sweeps, each linear in vertices and links.
[[nodiscard]] Heights place_vertices(const LayeredGraph& graph,
                                     const Ports& ports,
                                     const Options& options);

}  // namespace waypost::layout
