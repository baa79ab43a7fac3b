// What authors do to a pathway between two looks at it.
#pragma once

#include "layout/layout.h"
#include "support/random.h"

#include <vector>

namespace waypost::test {

enum class Edit {
    AddNode,
    DeleteNode,
    /// A title takes a line more or less.
    Retitle,
    /// A new node on an edge, between its two ends.
    InsertStep,
};

inline constexpr Edit kEdits[] = {Edit::AddNode, Edit::DeleteNode, Edit::Retitle, Edit::InsertStep};

struct Edited {
    layout::Graph graph{};
    /// For each node and edge of the graph its number before the edit; -1 for new ones.
    std::vector<int> old_node{};
    std::vector<int> old_edge{};
    /// The nodes that the edit was about: new ones, and those of a new size.
    std::vector<char> is_touched{};
};

/// One edit somewhere. Pre: the graph has at least 10 nodes and an edge.
[[nodiscard]] Edited edit(const layout::Graph& graph, Edit kind, Random& random);

/// The old layout as the edited graph sees it.
[[nodiscard]] layout::Previous previous_for(const Edited& edited, const layout::Result& old);

struct Displacement {
    int nodes = 0;
    /// By more than 110 px, half a box.
    int moved = 0;
    /// In parts of the diagonal of the old picture.
    double mean = 0;
};

/// How far the untouched nodes went, after the translation that fits best (the median's).
[[nodiscard]] Displacement displacement(const Edited& edited,
                                        const layout::Result& old,
                                        const layout::Result& now);

}  // namespace waypost::test
