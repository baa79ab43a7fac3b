#include "layout/kept_heights.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <span>

namespace waypost::layout {

namespace {

/// A range of x.
struct Range {
    double from = 0;
    double to = 0;
};

/// Where each column lay; an empty range where that is not known.
Table<Range> column_ranges(const Input& input,
                           const LayeredGraph& graph,
                           const KeptLayers& kept,
                           const Previous& previous) {
    Table<double> rights(kept.lefts.size(), -std::numeric_limits<double>::infinity());
    for (int node = 0; node < input.nodes.size(); ++node) {
        if (kept.is_kept[node] != 0) {
            double& right = rights[kept.layering.layers[node]];
            right = std::max(right, previous.boxes[static_cast<std::size_t>(node)]->right());
        }
    }
    Table<Range> ranges;
    for (const Column& column : graph.columns) {
        const std::optional<double>& left = kept.lefts[column.layer];
        const int next = column.layer + 1;
        if (!column.labels) {
            ranges.push_back(left ? Range{*left, rights[column.layer]} : Range{});
        } else if (left && next < kept.lefts.size() && kept.lefts[next]) {
            ranges.push_back({rights[column.layer], *kept.lefts[next]});
        } else {
            ranges.push_back({});
        }
    }
    return ranges;
}

/// The height of the longest level stretch of a line within a range of x; where there is none, that
/// of the line in the middle of the range.
std::optional<double> height_within(std::span<const Point> line, const Range& range) {
    constexpr double kLevel = 0.05;
    const double middle = (range.from + range.to) / 2;
    std::optional<double> height;
    double longest = 0;
    for (std::size_t i = 1; i < line.size(); ++i) {
        const auto [a, b] = std::minmax(
            line[i - 1], line[i], [](const Point& p, const Point& q) { return p.x < q.x; });
        const double shared = std::min(b.x, range.to) - std::max(a.x, range.from);
        if (shared > longest && std::abs(a.y - b.y) < kLevel) {
            longest = shared;
            height = a.y;
        } else if (longest == 0 && a.x <= middle && middle < b.x) {
            height = a.y + (b.y - a.y) * (middle - a.x) / (b.x - a.x);
        }
    }
    return height;
}

/// Where several old lines pass as one, their mean is taken.
struct Mean {
    double sum = 0;
    int count = 0;
};

bool is_finite(const std::vector<Point>& line) {
    constexpr double kFar = 1e7;
    return std::ranges::all_of(
        line, [](const Point& p) { return std::abs(p.x) <= kFar && std::abs(p.y) <= kFar; });
}

bool is_within_layer(const LayeredGraph& graph, std::span<const int> chain) {
    return chain.size() == 2 && graph.links[chain[0]].right == graph.links[chain[1]].right;
}

/// A line within a layer passes its label where it is farthest out.
void read_turn(int vertex, const std::vector<Point>& line, Table<Mean>& means) {
    constexpr double kHair = 0.5;
    const double farthest =
        std::ranges::max_element(line, {}, [](const Point& p) { return p.x; })->x;
    Mean mean;
    for (const Point& point : line) {
        if (point.x > farthest - kHair) {
            mean = {mean.sum + point.y, mean.count + 1};
        }
    }
    means[vertex] = {mean.sum / mean.count, 1};
}

/// The part of the line whose points may lie within each column, so that a long line is not read
/// anew for every column that it passes.
void read_line(const LayeredGraph& graph,
               const Table<Range>& ranges,
               std::span<const int> chain,
               std::vector<Point> line,
               Table<Mean>& means) {
    if (line.size() < 2 || !is_finite(line)) {
        return;
    }
    if (is_within_layer(graph, chain)) {
        // A turn is drawn beside its height, so that says nothing.
        const int vertex = graph.links[chain[0]].right;
        if (graph.vertices[vertex].kind == VertexKind::Label) {
            read_turn(vertex, line, means);
        }
        return;
    }
    if (line.front().x > line.back().x) {
        std::ranges::reverse(line);
    }
    auto first = line.begin();
    for (const int i : chain) {
        const int vertex = graph.links[i].right;
        const Range& range = ranges[graph.vertices[vertex].column];
        if (graph.vertices[vertex].kind == VertexKind::Card || range.to <= range.from) {
            continue;
        }
        while (line.end() - first > 2 && (first + 1)->x < range.from) {
            ++first;
        }
        auto last = first;
        while (last != line.end() && last->x < range.to) {
            ++last;
        }
        const std::span<const Point> part(first, last == line.end() ? last : last + 1);
        if (const std::optional<double> height = height_within(part, range)) {
            means[vertex].sum += *height;
            ++means[vertex].count;
        }
    }
}

}  // namespace

KeptHeights read_heights(const Input& input,
                         const LayeredGraph& graph,
                         const KeptLayers& kept,
                         const Previous& previous) {
    KeptHeights heights(graph.vertices.size());
    const Table<Range> ranges = column_ranges(input, graph, kept, previous);
    Table<Mean> means(graph.vertices.size());
    for (int i = 0; i < graph.chains.size(); ++i) {
        const auto edge = static_cast<std::size_t>(input.edge_of[i]);
        if (edge < previous.lines.size()) {
            read_line(graph, ranges, graph.chains[i], previous.lines[edge], means);
        }
    }
    for (int vertex = 0; vertex < heights.size(); ++vertex) {
        if (means[vertex].count > 0) {
            heights[vertex] = means[vertex].sum / means[vertex].count;
        }
    }
    for (int node = 0; node < input.nodes.size(); ++node) {
        if (kept.is_kept[node] != 0) {
            heights[node] = previous.boxes[static_cast<std::size_t>(node)]->centre().y;
        }
    }
    return heights;
}

}  // namespace waypost::layout
