// Where the ordering starts from: neighbours near each other, siblings in the order of the input.
#pragma once

#include "layout/layered_graph.h"

namespace waypost::layout {

/// Visits the graph breadth first, root by root in the order of the input, from the vertices
/// without links on the left (or right), and puts each vertex below those visited before it in its
/// column (Gansner and others, 1993, section 3). Linear.
[[nodiscard]] Order order_from(const LayeredGraph& graph, bool from_the_left);

}  // namespace waypost::layout
