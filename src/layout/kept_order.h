// Fourth pass of a layout that keeps to a previous one: the order of the columns as it was.
#pragma once

#include "layout/input.h"
#include "layout/kept_layers.h"
#include "layout/layered_graph.h"
#include "layout/layout.h"
#include "layout/placement.h"

namespace waypost::layout {

/// Reads the heights of the kept cards from their boxes and those of all else from where the
/// previous lines pass its column. Linear in the links and the points of the lines.
[[nodiscard]] KeptHeights read_heights(const Input& input,
                                       const LayeredGraph& graph,
                                       const KeptLayers& kept,
                                       const Previous& previous);

/// Orders the columns by the kept heights and finds places for what is new, where it crosses least;
/// what is kept stays in its order. Returns a height for each vertex, a guess for the new ones.
/// Cost: n log n, and for each new vertex and line the columns it stands in.
Heights keep_order(LayeredGraph& graph, const KeptHeights& kept);

}  // namespace waypost::layout
