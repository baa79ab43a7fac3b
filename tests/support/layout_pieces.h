// What the checks of a layout share: its boxes and labels, and the check of its routes.
#pragma once

#include "layout/layout.h"

#include <cstddef>
#include <string>
#include <vector>

namespace waypost::test {

/// Sums of doubles in another order may differ by this much.
inline constexpr double kSlack = 1e-6;

/// A box or label with its owner: nodes count from 0, edges after the nodes.
struct Piece {
    Rect rect{};
    std::size_t owner = 0;
};

inline bool holds(const Rect& outer, const Rect& inner) {
    return inner.x >= outer.x - kSlack && inner.y >= outer.y - kSlack &&
           inner.right() <= outer.right() + kSlack && inner.bottom() <= outer.bottom() + kSlack;
}

inline std::string name_of(const layout::Graph& graph, std::size_t owner) {
    const bool node = owner < graph.nodes.size();
    return (node ? "box " : "label ") + std::to_string(node ? owner : owner - graph.nodes.size());
}

/// The first rule that a route breaks, in words. Pre: `pieces` ascend by x.
[[nodiscard]] std::string broken_route(const layout::Graph& graph,
                                       const layout::Result& result,
                                       const std::vector<Piece>& pieces);

}  // namespace waypost::test
