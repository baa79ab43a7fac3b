#include "layout/band_layers.h"

#include <algorithm>

namespace waypost::layout {

Table<int> first_layers(const Layering& layering, int band_count) {
    Table<int> firsts(band_count, -1);
    for (int layer = layering.bands.size() - 1; layer >= 0; --layer) {
        firsts[layering.bands[layer]] = layer;
    }
    return firsts;
}

Layering join_bands(const Input& input, const Table<int>& layers_in_bands) {
    // First 1 where a layer holds nodes, then its number.
    Table<Table<int>> numbers(input.band_count);
    for (int node = 0; node < layers_in_bands.size(); ++node) {
        Table<int>& band = numbers[input.nodes[node].band];
        band.resize(std::max(band.size(), layers_in_bands[node] + 1));
        band[layers_in_bands[node]] = 1;
    }
    Layering result;
    for (int band = 0; band < numbers.size(); ++band) {
        for (int& number : numbers[band]) {
            const bool holds = number != 0;
            number = result.bands.size();
            if (holds) {
                result.bands.push_back(band);
            }
        }
    }
    for (int node = 0; node < layers_in_bands.size(); ++node) {
        result.layers.push_back(numbers[input.nodes[node].band][layers_in_bands[node]]);
    }
    return result;
}

}  // namespace waypost::layout
