#include "layout/layer_budget.h"

#include <algorithm>
#include <cmath>

namespace waypost::layout {

namespace {

/// The widths that one layer takes up on average, with its gap and labels.
double mean_pitch(const Input& input, const Options& options) {
    double width = 0;
    for (const Node& node : input.nodes) {
        width += node.size.w;
    }
    double labels = 0;
    for (const Edge& edge : input.edges) {
        labels = std::max(labels, edge.label.w);
    }
    return width / std::max(1, input.nodes.size()) + options.layer_gap + labels;
}

/// The band that is pressed together most, or -1.
int most_pressed(const Table<int>& layers, const Table<int>& depths) {
    int best = -1;
    for (int band = 0; band < layers.size(); ++band) {
        if (layers[band] < depths[band] &&
            (best < 0 || depths[band] * layers[best] > depths[best] * layers[band])) {
            best = band;
        }
    }
    return best;
}

}  // namespace

LayerBudget share_layers(const Input& input, const Layering& deepest, const Options& options) {
    // Beside the cards, lines and the room to tell them apart fill the picture.
    constexpr double kDensity = 0.26;
    constexpr double kFullest = 0.5;
    Table<double> content(input.band_count);
    double all = 0;
    for (const Node& node : input.nodes) {
        content[node.band] += node.size.h + options.node_gap;
        all += node.size.h + options.node_gap;
    }
    const double pitch = mean_pitch(input, options);
    const double wanted = std::sqrt(all * options.aspect / (kDensity * pitch));
    LayerBudget budget{Table<int>(input.band_count), kFullest * wanted * pitch / options.aspect};
    Table<int> depths(input.band_count);
    for (const int band : deepest.bands) {
        ++depths[band];
    }
    int left = static_cast<int>(std::min(wanted, 1e6));
    for (int band = 0; band < input.band_count; ++band) {
        const double filled = std::ceil(content[band] / budget.height);
        // Written so that a picture without any height, where this is no number, asks for all.
        budget.layers[band] = filled < depths[band] ? static_cast<int>(filled) : depths[band];
        left -= budget.layers[band];
    }
    for (; left > 0; --left) {
        const int band = most_pressed(budget.layers, depths);
        if (band < 0) {
            break;
        }
        ++budget.layers[band];
    }
    return budget;
}

}  // namespace waypost::layout
