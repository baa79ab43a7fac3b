#include "layout/input.h"

#include <algorithm>
#include <cmath>

namespace waypost::layout {

namespace {

double within(double value, double least, double most) {
    return std::isfinite(value) ? std::clamp(value, least, most) : least;
}

Size sane(Size size) {
    return {within(size.w, 0, 1e5), within(size.h, 0, 1e5)};
}

}  // namespace

Input accept(const Graph& graph) {
    Input input;
    input.band_count = std::max(graph.band_count, 1);
    input.nodes.reserve(static_cast<int>(graph.nodes.size()));
    input.edges.reserve(static_cast<int>(graph.edges.size()));
    input.edge_of.reserve(static_cast<int>(graph.edges.size()));
    for (Node node : graph.nodes) {
        node.size = sane(node.size);
        node.band = std::clamp(node.band, 0, input.band_count - 1);
        input.nodes.push_back(node);
    }
    const auto exists = [&input](int node) { return node >= 0 && node < input.nodes.size(); };
    int place = 0;
    for (Edge edge : graph.edges) {
        if (exists(edge.from) && exists(edge.to)) {
            edge.label = sane(edge.label);
            input.edges.push_back(edge);
            input.edge_of.push_back(place);
        }
        ++place;
    }
    return input;
}

Options accept(const Options& options) {
    return {.node_gap = within(options.node_gap, 1, 1e4),
            .layer_gap = within(options.layer_gap, 1, 1e4),
            .band_padding = within(options.band_padding, 0, 1e4),
            .line_gap = within(options.line_gap, 1, 1e4),
            .aspect = within(options.aspect, 0.1, 1e4),
            .label_gap = within(options.label_gap, 1, 1e4)};
}

}  // namespace waypost::layout
