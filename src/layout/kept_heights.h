// Between the fourth and the fifth pass of a layout that keeps to a previous one: where it all was.
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

}  // namespace waypost::layout
