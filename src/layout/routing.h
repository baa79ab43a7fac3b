// Last pass: the curves.
#pragma once

#include "layout/columns.h"
#include "layout/input.h"
#include "layout/layered_graph.h"
#include "layout/layering.h"
#include "layout/ports.h"

namespace waypost::layout {

/// The curve of each edge of `input` and the place of its label.
///
/// A line crosses a column level, at the height of its vertex there, and changes height only
/// between columns, in one curve that is level at both ends. Two such curves between the same
/// columns cross only when their ends change order.
[[nodiscard]] Table<Route> draw_routes(const Input& input,
                                       const Table<Way>& ways,
                                       const LayeredGraph& graph,
                                       const Lists& self_loops,
                                       const Ports& ports,
                                       const Heights& heights,
                                       const ColumnSpace& space,
                                       const Options& options);

}  // namespace waypost::layout
