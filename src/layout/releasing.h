// Part of keeping an order: what lies near something new gives way to it.
#pragma once

#include "layout/layered_graph.h"
#include "layout/placement.h"
#include "layout/table.h"

namespace waypost::layout {

/// Lets the lines near what is marked in `is_new` find better places, and the few cards there that
/// gain most: at most six, and one in 32 of all; each for at least one crossing and about one in
/// 120 of all. A card moves alone, or with the next and the line between them, which often cross
/// less together where neither would alone. Cards that moved are taken out of `kept`. Where there
/// is too much to look at between two frames, nothing moves. Pre: `lines` are those of
/// `find_lines`. Pre and post: `places` are those of `order`. Cost: for each vertex near, the
/// length of its column, a few times.
void release(const LayeredGraph& graph,
             const Lists& lines,
             const Table<char>& is_new,
             Order& order,
             Table<int>& places,
             KeptHeights& kept);

}  // namespace waypost::layout
