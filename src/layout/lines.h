// The long lines of a layered graph: rows of bends and labels that one stroke draws.
#pragma once

#include "layout/layered_graph.h"
#include "layout/table.h"

namespace waypost::layout {

/// The vertices of each line from left to right, in neighbouring columns. Where lines meet, the
/// line of the bundle goes on and the others end before it. Every vertex but the cards lies on
/// exactly one line. Linear in the links.
[[nodiscard]] Lists find_lines(const LayeredGraph& graph);

}  // namespace waypost::layout
