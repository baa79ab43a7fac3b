#include "layout/tall_layers.h"

#include <algorithm>

namespace waypost::layout {

Layering split_tall_layers(const Input& input,
                           const Layering& layering,
                           double height,
                           double node_gap) {
    // Layers of a few nodes are left alone, and those not much too tall.
    constexpr int kFew = 14;
    constexpr double kMuch = 4;
    const Lists members(layering.bands.size(), layering.layers);
    Layering result{Table<int>(input.nodes.size()), {}};
    for (int layer = 0; layer < members.size(); ++layer) {
        double sum = 0;
        for (const int node : members[layer]) {
            sum += input.nodes[node].size.h + node_gap;
        }
        const int count = static_cast<int>(members[layer].size());
        const bool split = count > kFew && sum > kMuch * height;
        const int parts = split ? std::clamp(static_cast<int>(sum / (height * 1.5)), 2, count) : 1;
        for (int i = 0; i < count; ++i) {
            const int node = members[layer][static_cast<std::size_t>(i)];
            result.layers[node] = result.bands.size() + i % parts;
        }
        for (int i = 0; i < parts; ++i) {
            result.bands.push_back(layering.bands[layer]);
        }
    }
    return result;
}

}  // namespace waypost::layout
