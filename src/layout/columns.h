// Between placement and routing: where the columns and bands lie from left to right.
#pragma once

#include "layout/layered_graph.h"
#include "layout/ports.h"
#include "layout/table.h"

#include <optional>

namespace waypost::layout {

struct ColumnSpace {
    /// The left edge and the width of each column.
    Table<Band> columns{};
    Table<Band> bands{};
};

/// Puts the columns beside each other, farther apart where lines are steep. With `lefts`, the left
/// edges that the layers had, columns stay there where they can: where lines are steeper than they
/// were they do not move apart. Empty for none.
/// Post: each column lies in its band; bands touch. Linear.
[[nodiscard]] ColumnSpace space_columns(const LayeredGraph& graph,
                                        const Ports& ports,
                                        const Heights& heights,
                                        int band_count,
                                        const Options& options,
                                        const Table<std::optional<double>>& lefts = {});

}  // namespace waypost::layout
