// Part of layering: what it costs to draw an edge over so many layers.
#pragma once

namespace waypost::layout {

/// Of an edge that spans so many layers, negative when it runs back. `progress` says that the edge
/// leads on in the order of the input, which a reader expects to see drawn so.
[[nodiscard]] inline double edge_cost(int span, bool progress) {
    if (span == 0) {
        return 1.8;
    }
    if (span > 0) {
        return span + (span > 1 ? 0.5 : 0.0) + (progress ? 0.0 : 0.5);
    }
    return (progress ? 4.5 : 2.0) - span;
}

}  // namespace waypost::layout
