// Part of ordering: moving single vertices to their best place.
#pragma once

#include "layout/layered_graph.h"
#include "layout/table.h"

namespace waypost::layout {

/// Moves each vertex to the place of its column where its links cross fewest others, the others
/// standing still, round after round while that helps (Matuszewski, Schoenfeld, Molitor, 1999).
/// Only vertices marked in `may_move` are moved; when it is empty, all may.
/// Pre and post: `places` are those of `order`. Cost: for each vertex that may move the length of
/// its column.
void sift(const LayeredGraph& graph,
          Order& order,
          Table<int>& places,
          const Table<char>& may_move = {});

/// Moves single cards marked in `may_move`, that which gains most first, at most `most` of them and
/// none for fewer than `least_gain` crossings. Returns those that moved.
[[nodiscard]] Table<int> sift_best(const LayeredGraph& graph,
                                   Order& order,
                                   Table<int>& places,
                                   const Table<char>& may_move,
                                   int most,
                                   int least_gain);

}  // namespace waypost::layout
