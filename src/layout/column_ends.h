// Part of ordering: the crossings between the vertices of one column while they change places.
#pragma once

#include "layout/crossings.h"
#include "layout/layered_graph.h"
#include "layout/table.h"

#include <cstdint>

namespace waypost::layout {

/// The ends of the links of one column on both sides. The columns beside it stand still meanwhile.
class ColumnEnds {
public:
    /// Pre: `places` are those of the columns beside.
    void read(const LayeredGraph& graph, const Table<int>& places, const Table<int>& order);

    /// The crossings between two vertices, by their numbers in the `order` read, if `upper` stood
    /// above `lower`. Linear in their links.
    [[nodiscard]] std::int64_t crossings(int upper, int lower) const {
        return count_crossings(left_[upper], left_[lower]) +
               count_crossings(right_[upper], right_[lower]);
    }

private:
    Ends left_{};
    Ends right_{};
};

}  // namespace waypost::layout
