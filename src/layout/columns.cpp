#include "layout/columns.h"

#include <algorithm>
#include <cmath>

namespace waypost::layout {

namespace {

/// The room that the lines after a column need so as not to be too steep.
double room_for_lines(const LayeredGraph& graph,
                      const Ports& ports,
                      const Heights& heights,
                      const Column& column) {
    constexpr double kSlope = 0.12;
    constexpr double kMost = 160;
    double steepest = 0;
    for (const int vertex : column.order) {
        for (const int i : graph.right_links[vertex]) {
            const double rise =
                heights[graph.links[i].right] + ports.right[i] - heights[vertex] - ports.left[i];
            steepest = std::max(steepest, std::abs(rise));
        }
    }
    return std::min(steepest * kSlope, kMost);
}

double width_of(const LayeredGraph& graph, const Column& column) {
    double width = 0;
    for (const int vertex : column.order) {
        width = std::max(width, graph.vertices[vertex].width);
    }
    return width;
}

}  // namespace

ColumnSpace space_columns(const LayeredGraph& graph,
                          const Ports& ports,
                          const Heights& heights,
                          int band_count,
                          const Options& options) {
    ColumnSpace space{{}, Table<Band>(band_count)};
    double x = options.band_padding;
    double band_start = 0;
    for (int i = 0; i < graph.columns.size(); ++i) {
        const Column& column = graph.columns[i];
        const double width = width_of(graph, column);
        space.columns.push_back({x, width});
        x += width;
        if (i + 1 == graph.columns.size()) {
            space.bands[column.band] = {band_start, x + options.band_padding - band_start};
            break;
        }
        const Column& next = graph.columns[i + 1];
        double gap = column.labels || next.labels ? options.layer_gap / 2 : options.layer_gap;
        gap = std::max(gap, room_for_lines(graph, ports, heights, column));
        if (next.band != column.band) {
            gap = std::max(gap, 2 * options.band_padding);
            space.bands[column.band] = {band_start, x + gap / 2 - band_start};
            band_start = x + gap / 2;
        }
        x += gap;
    }
    // Bands without nodes lie, without width, where they would be.
    double end = 0;
    for (Band& band : space.bands) {
        if (band.w <= 0) {
            band = {end, 0};
        }
        end = band.x + band.w;
    }
    return space;
}

}  // namespace waypost::layout
