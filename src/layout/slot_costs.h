// Part of ordering: what a link between two columns would cross, for every place of its ends.
#pragma once

#include "layout/layered_graph.h"
#include "layout/table.h"

namespace waypost::layout {

/// The weights of the links between two neighbouring columns, summed up over places. Slot `n` of a
/// column lies below its first `n` vertices.
class SlotCosts {
public:
    /// Reads the links of the vertices in the two columns; those to vertices without a place (-1)
    /// are left out. Linear in the product of the sizes of the columns.
    void read(const LayeredGraph& graph,
              const Table<int>& left,
              const Table<int>& right,
              const Table<int>& places);

    [[nodiscard]] int left_slots() const { return rows_; }

    [[nodiscard]] int right_slots() const { return columns_; }

    /// The weight that a link from slot `a` to slot `b` crosses.
    [[nodiscard]] int between_slots(int a, int b) const {
        return above(a, columns_ - 1) - above(a, b) + above(rows_ - 1, b) - above(a, b);
    }

    /// Likewise from the vertex at place `a`, whose own links it does not cross.
    [[nodiscard]] int from_vertex(int a, int b) const {
        return above(a, columns_ - 1) - above(a, b) + above(rows_ - 1, b) - above(a + 1, b);
    }

    /// Likewise to the vertex at place `b`.
    [[nodiscard]] int to_vertex(int a, int b) const {
        return above(a, columns_ - 1) - above(a, b + 1) + above(rows_ - 1, b) - above(a, b);
    }

private:
    /// The weight of the links from the first `a` vertices to the first `b`.
    [[nodiscard]] int above(int a, int b) const { return sums_[a * columns_ + b]; }

    Table<int> sums_{0};
    int rows_ = 1;
    int columns_ = 1;
};

}  // namespace waypost::layout
