// Between ordering and placement: where on the sides of the cards the lines leave and arrive.
#pragma once

#include "layout/input.h"
#include "layout/layered_graph.h"
#include "layout/table.h"

namespace waypost::layout {

struct Ports {
    /// For each link, how far below the height of its left and right vertex it meets it; 0 but at
    /// cards.
    Table<double> left{};
    Table<double> right{};
    /// For each self loop its two heights below that of its card; unused for other edges.
    Table<double> loop_from{};
    Table<double> loop_to{};
};

/// Spreads the lines over the sides of the cards in the order of the vertices that they lead to, so
/// that no two cross at the card. Lines that arrive at one side share one port, lines that leave
/// have one each; the ears of self loops lie below them.
/// Pre:  the columns are in their final order. Post: every port lies on its card's border.
[[nodiscard]] Ports spread_ports(const Input& input,
                                 const LayeredGraph& graph,
                                 const Lists& self_loops);

}  // namespace waypost::layout
