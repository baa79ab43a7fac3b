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

/// Between a column and the next.
struct Gap {
    double least = 0;
    double wanted = 0;
};

Table<Gap> find_gaps(const LayeredGraph& graph,
                     const Ports& ports,
                     const Heights& heights,
                     const Options& options) {
    Table<Gap> gaps;
    for (int i = 0; i + 1 < graph.columns.size(); ++i) {
        const Column& column = graph.columns[i];
        const Column& next = graph.columns[i + 1];
        double least = column.labels || next.labels ? options.layer_gap / 2 : options.layer_gap;
        if (next.band != column.band) {
            least = std::max(least, 2 * options.band_padding);
        }
        gaps.push_back({least, std::max(least, room_for_lines(graph, ports, heights, column))});
    }
    return gaps;
}

using Lefts = Table<std::optional<double>>;

std::optional<double> kept_left(const Lefts& lefts, const Column& column) {
    return lefts.empty() || column.labels ? std::nullopt : lefts[column.layer];
}

/// Narrows the gaps between a column of cards that ends at `right` and the next column of cards so
/// that it can stay where it was.
void fit_gaps(
    const LayeredGraph& graph, const Lefts& lefts, int column, double right, Table<Gap>& gaps) {
    Gap sum;
    int next = column;
    do {
        sum = {sum.least + gaps[next].least, sum.wanted + gaps[next].wanted};
        ++next;
        right += graph.columns[next].labels ? width_of(graph, graph.columns[next]) : 0;
    } while (graph.columns[next].labels && next < gaps.size());
    const std::optional<double> left = kept_left(lefts, graph.columns[next]);
    if (!left || sum.wanted <= sum.least) {
        return;
    }
    const double part =
        std::clamp((*left - right - sum.least) / (sum.wanted - sum.least), 0.0, 1.0);
    for (int i = column; i < next; ++i) {
        gaps[i].wanted = gaps[i].least + part * (gaps[i].wanted - gaps[i].least);
    }
}

}  // namespace

ColumnSpace space_columns(const LayeredGraph& graph,
                          const Ports& ports,
                          const Heights& heights,
                          int band_count,
                          const Options& options,
                          const Lefts& lefts) {
    ColumnSpace space{{}, Table<Band>(band_count)};
    Table<Gap> gaps = find_gaps(graph, ports, heights, options);
    double x = options.band_padding;
    double band_start = 0;
    for (int i = 0; i < graph.columns.size(); ++i) {
        const Column& column = graph.columns[i];
        x = std::max(x, kept_left(lefts, column).value_or(x));
        const double width = width_of(graph, column);
        space.columns.push_back({x, width});
        const double right = x + width;
        if (i + 1 == graph.columns.size()) {
            space.bands[column.band] = {band_start, right + options.band_padding - band_start};
            break;
        }
        if (!column.labels) {
            fit_gaps(graph, lefts, i, right, gaps);
        }
        const Column& next = graph.columns[i + 1];
        x = std::max(right + gaps[i].wanted, kept_left(lefts, next).value_or(0));
        if (next.band != column.band) {
            space.bands[column.band] = {band_start, (right + x) / 2 - band_start};
            band_start = (right + x) / 2;
        }
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
