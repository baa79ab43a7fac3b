// Part of placement: taking the small bends out of long lines.
#pragma once

#include "layout/layered_graph.h"
#include "layout/ports.h"

namespace waypost::layout {

/// Gives the bends of a line one height as far along as the room between their neighbours allows,
/// where it can that of the port at one of its ends.
/// Only vertices marked in `may_move` move; when it is empty, all may.
/// Pre and post: orders and least distances of the columns are kept.
void straighten(const LayeredGraph& graph,
                const Ports& ports,
                const Options& options,
                Heights& heights,
                const Table<char>& may_move = {});

}  // namespace waypost::layout
