// Fifth pass: the height of every vertex.
#pragma once

#include "layout/layered_graph.h"
#include "layout/ports.h"
#include "layout/table.h"

#include <optional>

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

/// The height that each vertex had in a previous picture; nothing for a new one.
using KeptHeights = Table<std::optional<double>>;

/// Everything stays at its kept height unless there is no room; then it moves no farther than it
/// must, lines before cards. New vertices stand beside their neighbours, first at the heights of
/// `start`. Pre: the columns are in their final order. Post: the uppermost reach is at 0 or below.
/// Cost: linear but for the columns that hold something new, which are swept over a few times.
[[nodiscard]] Heights keep_heights(const LayeredGraph& graph,
                                   const Ports& ports,
                                   const KeptHeights& kept,
                                   Heights start,
                                   const Options& options);

}  // namespace waypost::layout
