// Generated pathways to score layouts on.
#pragma once

#include "layout/layout.h"

#include <cstdint>

namespace waypost::bench {

/// A seeded pathway of five bands with about 1.4 edges a node, at most four out of each: levels of
/// nodes from left to right whose edges lead to the next level, mostly straight across and to its
/// neighbours (one in twenty up to 12 places away, one in a hundred anywhere); one edge in ten
/// skips levels, one in fifty leads back, and a hub every eight levels is reached from many places.
/// Boxes are 220 wide and 60 to 150 high, or with `downwards` as a reading from top to bottom has
/// them, turned by a quarter. `labelled` is the part of the edges that carry a label.
[[nodiscard]] layout::Graph pathway(int nodes, std::uint64_t seed, double labelled, bool downwards);

}  // namespace waypost::bench
