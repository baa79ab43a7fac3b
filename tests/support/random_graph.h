// Seeded graphs with the proportions of a pathway, and some that no author would write.
#pragma once

#include "layout/layout.h"
#include "support/random.h"

#include <algorithm>
#include <cstdint>
#include <limits>

namespace waypost::test {

struct GraphShape {
    int nodes = 60;
    int bands = 5;
    double edges_per_node = 1.4;
    /// Parts of the edges.
    double skipping = 0.1;
    double back = 0.02;
    double labelled = 0.6;
    /// Edges that lead to one of a few hubs.
    double to_hub = 0.08;
    double self_loops = 0;
    double parallel = 0;
    /// Sizes of 0, negative, huge and not finite, bands and ends that do not exist.
    bool odd = false;
};

inline double odd_length(Random& random) {
    constexpr double kOdd[] = {0,
                               -5,
                               1e300,
                               3,
                               std::numeric_limits<double>::infinity(),
                               std::numeric_limits<double>::quiet_NaN(),
                               700};
    return kOdd[random.below(7)];
}

/// A node early in its list leads mostly to nodes a little later, within a track of neighbours.
inline layout::Graph random_graph(const GraphShape& shape, std::uint64_t seed) {
    Random random(seed);
    layout::Graph graph;
    graph.band_count = shape.bands;
    for (int i = 0; i < shape.nodes; ++i) {
        layout::Node node;
        const bool oval = random.happens(0.1);
        node.size = oval ? Size{120, 36} : Size{252, 60.0 + random.below(90)};
        node.single_port = oval;
        node.band = static_cast<int>(static_cast<std::int64_t>(i) * shape.bands / shape.nodes);
        if (shape.odd && random.happens(0.2)) {
            node.size = {odd_length(random), odd_length(random)};
            node.band = random.below(shape.bands + 4) - 2;
        }
        graph.nodes.push_back(node);
    }
    if (shape.nodes == 0) {
        return graph;
    }
    const int edges = static_cast<int>(shape.nodes * shape.edges_per_node);
    const int reach = std::max(2, std::min(shape.nodes / 6, 24));
    const auto clamped = [&shape](int node) { return std::clamp(node, 0, shape.nodes - 1); };
    for (int i = 0; i < edges; ++i) {
        layout::Edge edge;
        edge.from = i < shape.nodes ? i : random.below(shape.nodes);
        edge.to = clamped(edge.from + 1 + random.below(reach));
        if (random.happens(shape.skipping)) {
            edge.to = clamped(edge.from + reach * (2 + random.below(4)));
        } else if (random.happens(shape.back)) {
            edge.to = clamped(edge.from - random.below(4 * reach));
        } else if (random.happens(shape.to_hub)) {
            edge.to = random.below(4) * shape.nodes / 4;
        }
        if (edge.to == edge.from || random.happens(shape.self_loops)) {
            edge.to = shape.self_loops > 0 ? edge.from : (edge.from + 1) % shape.nodes;
        }
        if (random.happens(shape.labelled)) {
            edge.label = {30.0 + random.below(110), 20.0 + 15 * random.below(3)};
        }
        if (shape.odd && random.happens(0.1)) {
            edge.label = {odd_length(random), odd_length(random)};
        }
        graph.edges.push_back(edge);
        if (random.happens(shape.parallel)) {
            graph.edges.push_back(edge);
        }
        if (shape.odd && random.happens(0.02)) {
            graph.edges.push_back({random.below(9) - 4, shape.nodes + random.below(3), {}});
        }
    }
    return graph;
}

}  // namespace waypost::test
