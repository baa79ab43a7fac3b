#include "layout/layering.h"

#include "layout/compact_layers.h"
#include "layout/cycle_breaking.h"
#include "layout/islands.h"
#include "layout/layer_budget.h"
#include "layout/path_layers.h"
#include "layout/tall_layers.h"

#include <algorithm>

namespace waypost::layout {

namespace {

bool is_too_deep(const Layering& layering, const LayerBudget& budget) {
    // Up to so many layers are read comfortably whatever the proportions of the picture.
    constexpr int kFew = 12;
    constexpr double kTolerance = 1.3;
    int layers = 0;
    for (const int share : budget.layers) {
        layers += share;
    }
    return layering.bands.size() > std::max<double>(kFew, layers * kTolerance);
}

}  // namespace

Layering assign_layers(const Input& input, const Options& options) {
    Layering layering = path_layers(input, find_back_edges(input));
    const LayerBudget budget = share_layers(input, layering, options);
    if (is_too_deep(layering, budget)) {
        layering = compact_layers(input, layering, budget, options);
    } else {
        layering = split_tall_layers(input, layering, budget.height, options.node_gap);
    }
    return pack_islands(input, layering, budget.height, options.node_gap);
}

Table<Way> find_ways(const Input& input, const Layering& layering) {
    Table<Way> ways;
    for (const Edge& edge : input.edges) {
        const int span = layering.layers[edge.to] - layering.layers[edge.from];
        ways.push_back(edge.from == edge.to ? Way::Loop
                       : span > 0           ? Way::Ahead
                       : span < 0           ? Way::Back
                                            : Way::Within);
    }
    return ways;
}

}  // namespace waypost::layout
