// Part of layering: parts of the graph that hang on nothing else fill gaps in their band.
#pragma once

#include "layout/input.h"
#include "layout/layering.h"

namespace waypost::layout {

/// Moves each island (a part without edges to the rest, within one band) along its band to the
/// first layers where it keeps them under `height`, in the order of the input; where there are
/// none, to the lowest ones, or into new layers as long as the band has fewer than its cards need.
/// Pre and post: the edges' spans are kept; no layer is empty; the bands are in order.
/// Cost: linear, but for each island the layers of its band.
[[nodiscard]] Layering pack_islands(const Input& input,
                                    const Layering& layering,
                                    double height,
                                    double node_gap);

}  // namespace waypost::layout
