// Part of layering: fewer layers than the longest path, for graphs that would be too wide.
#pragma once

#include "layout/input.h"
#include "layout/layer_budget.h"
#include "layout/layering.h"

namespace waypost::layout {

/// Spreads the nodes of each band over at most the budget's layers so that most edges lead one
/// layer on, few run back, and some stay within a layer, best between two neighbours: a compact
/// layering of a general directed graph (the problem of Jabrayilov and others, 2016, with edges
/// allowed within layers). Nodes move one at a time; moves that make things a little worse are
/// taken less and less (threshold accepting, Dueck and Scheuer, 1990), with a fixed sequence of
/// pseudo-random numbers. Pre:  `deepest` has no more than one node of a path in a layer
/// (`path_layers`). Post: no layer is empty; the bands are in order. Cost: at most a fixed number
/// of moves, but a few for each node; each linear in the node's edges.
[[nodiscard]] Layering compact_layers(const Input& input,
                                      const Layering& deepest,
                                      const LayerBudget& budget,
                                      const Options& options);

}  // namespace waypost::layout
