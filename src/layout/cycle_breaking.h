// First pass: which edges run against the reading direction.
#pragma once

#include "layout/input.h"
#include "layout/table.h"

namespace waypost::layout {

/// Marks the edges to be drawn backwards, 1 for each.
///
/// The nodes on cycles are put in a row, in the order of the input: an author writes from the
/// beginning to the end. Where that is no reading order, each moves to where the fewest of its
/// edges run back as long as that helps (sifting). Then each node's steps from the beginning are
/// counted along the edges that run ahead in the row, and an edge is marked that leads to fewer
/// steps, or to as many and earlier in the row. So ways back to a menu are marked, and links across
/// to the start of another branch, which would line up the branches one behind the other. Post:
/// without the marked edges and the self loops (never marked) the graph has no cycle; an edge
///       to an earlier band is always marked, one to a later band never, nor one on no cycle.
/// Cost: linear but for sifting, which costs a fixed number of rounds of n log n and, for each
/// move,
///       the distance moved.
[[nodiscard]] Table<char> find_back_edges(const Input& input);

}  // namespace waypost::layout
