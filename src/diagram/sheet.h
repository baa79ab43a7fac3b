// A diagram's cards and edges as a graph to lay out, and the way back. Private to this library.
#pragma once

#include "diagram/diagram.h"
#include "layout/layout.h"

#include <cstddef>
#include <vector>

namespace waypost {

struct Sheet {
    layout::Graph graph{};
    /// For each card its node in the graph; -1 for cards that are not drawn.
    std::vector<int> node_of_card{};
    /// For each edge of the diagram its edge in the graph.
    std::vector<std::size_t> line_of_edge{};
};

/// Pre: the diagram's cards are measured and have their bands, its edges their labels' sizes.
[[nodiscard]] Sheet make_sheet(const Flow& flow, const Diagram& diagram);

/// What the layout shall keep to, less the room before `origin`, where the layout's 0, 0 comes to
/// lie in the diagram.
[[nodiscard]] layout::Previous previous_layout(const Flow& flow,
                                               const Diagram& diagram,
                                               const Sheet& sheet,
                                               const KeptLayout& kept,
                                               Point origin);

}  // namespace waypost
