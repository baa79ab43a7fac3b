// Fourth pass of a layout that keeps to a previous one: the order of the columns as it was.
#pragma once

#include "layout/layered_graph.h"
#include "layout/placement.h"

namespace waypost::layout {

/// Orders the columns by the kept heights and finds places for what is new, where it crosses least.
/// What is kept stays in its order, but for lines near what is new and for very few cards there
/// that cross less elsewhere (`release`): a picture that never gives way gets worse with every
/// edit. They are taken out of `kept`. Returns a height for each vertex, a guess for what is not
/// kept. Cost: n log n, and for each new vertex and line the columns it stands in.
Heights keep_order(LayeredGraph& graph, KeptHeights& kept);

}  // namespace waypost::layout
