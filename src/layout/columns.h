// Between placement and routing: where the columns and bands lie from left to right.
#pragma once

#include "layout/layered_graph.h"
#include "layout/ports.h"
#include "layout/table.h"

namespace waypost::layout {

struct ColumnSpace {
    /// The left edge and the width of each column.
    Table<Band> columns{};
    Table<Band> bands{};
};

/// Puts the columns beside each other, farther apart where lines are steep.
/// Post: each column lies in its band; bands touch. Linear.
[[nodiscard]] ColumnSpace space_columns(const LayeredGraph& graph,
                                        const Ports& ports,
                                        const Heights& heights,
                                        int band_count,
                                        const Options& options);

}  // namespace waypost::layout
