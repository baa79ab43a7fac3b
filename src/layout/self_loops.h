// Edges from a node to itself: small ears on the right of their card, labels below the card.
#pragma once

#include "layout/input.h"
#include "layout/table.h"

#include <vector>

namespace waypost::layout {

/// How far an ear reaches out of its card.
inline constexpr double kEarWidth = 18;

/// The self loops of each node, in the order of the input. Linear.
[[nodiscard]] Lists find_self_loops(const Input& input);

/// The room that a card needs together with its ears and their labels. `gap` lies above each label.
[[nodiscard]] Size size_with_loops(const Input& input, int node, const Lists& loops, double gap);

/// Where the label of the loop `place` of a node lies, given the node's box.
[[nodiscard]] Rect loop_label(
    const Input& input, const Rect& box, std::span<const int> loops, int place, double gap);

/// The curve of an ear between two heights on the right border of the box.
[[nodiscard]] std::vector<Point> ear(const Rect& box, double from_y, double to_y);

}  // namespace waypost::layout
