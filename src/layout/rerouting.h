// Part of ordering: moving whole lines to where they cross least.
#pragma once

#include "layout/layered_graph.h"
#include "layout/table.h"

#include <limits>

namespace waypost::layout {

/// Takes each of the `lines` (`find_lines`) of more than one vertex out in turn and puts it back
/// along the path of fewest crossings, the rest standing still: a shortest path through the places
/// of its columns. This moves a line past cards that no exchange of single vertices would let it
/// pass. No vertex goes farther than `reach` places. Returns true when it found better paths. Pre
/// and post: `places` are those of `order`. Cost: for each line that crosses others, at most the
/// sum of the products of the sizes of its neighbouring columns.
bool reroute_lines(const LayeredGraph& graph,
                   const Lists& lines,
                   Order& order,
                   Table<int>& places,
                   int reach = std::numeric_limits<int>::max() - 1);

/// Does the same with `paths` that hold cards as well, those first that gain most for each card
/// that they move; no more than `most` cards in all, each for at least `least_gain` crossings.
/// Returns the cards that moved. Cost: as above, twice, and for each path that could move the
/// crossings between its columns.
[[nodiscard]] Table<int> reroute_cards(const LayeredGraph& graph,
                                       const Lists& paths,
                                       Order& order,
                                       Table<int>& places,
                                       int most,
                                       int reach,
                                       int least_gain);

}  // namespace waypost::layout
