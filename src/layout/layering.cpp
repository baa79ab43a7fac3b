#include "layout/layering.h"

#include "layout/compact_layers.h"
#include "layout/cycle_breaking.h"
#include "layout/layer_budget.h"
#include "layout/path_layers.h"

namespace waypost::layout {

Layering assign_layers(const Input& input, const Options& options) {
    // Up to so many layers are read comfortably whatever the proportions of the picture.
    constexpr int kFew = 12;
    constexpr double kTolerance = 1.3;
    Layering deepest = path_layers(input, find_back_edges(input));
    if (deepest.bands.size() <= kFew) {
        return deepest;
    }
    const LayerBudget budget = share_layers(input, deepest, options);
    int layers = 0;
    for (const int share : budget.layers) {
        layers += share;
    }
    if (deepest.bands.size() <= layers * kTolerance) {
        return deepest;
    }
    return compact_layers(input, deepest, budget, options);
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
