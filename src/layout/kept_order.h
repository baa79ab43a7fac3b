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

/// Orders the columns by the kept heights and finds places for what is new, where it crosses least.
/// What is kept stays in its order, but for very few cards near what is new (one in `kRelease`)
/// that would cross much less elsewhere: a picture that never gives way gets worse with every edit.
/// They are taken out of `kept`. Returns a height for each vertex, a guess for what is not kept.
/// Cost: n log n, and for each new vertex and line the columns it stands in.
Heights keep_order(LayeredGraph& graph, KeptHeights& kept);

}  // namespace waypost::layout
