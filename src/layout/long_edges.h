// Third pass: edges become chains of links between neighbouring columns.
#pragma once

#include "layout/input.h"
#include "layout/layered_graph.h"
#include "layout/layering.h"
#include "layout/table.h"

namespace waypost::layout {

/// Makes a column of each layer and, where labels lie, one for labels between two layers.
///
/// Post: every edge but self loops has a chain; its label is a vertex of the chain in the column
///       next to the card that the edge leaves. Beyond it, all edges to one node in one direction
///       share their bends, so a hub with many ways in costs one bend a column. An edge within a
///       layer runs to its label, or to a turn, in the next column and back.
/// Cost: linear in the sum of the lengths of the edges in columns.
[[nodiscard]] LayeredGraph split_long_edges(const Input& input,
                                            const Table<Way>& ways,
                                            const Layering& layering,
                                            const Lists& self_loops,
                                            const Options& options);

}  // namespace waypost::layout
