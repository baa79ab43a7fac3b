#include "layout/kept_order.h"

#include "layout/lines.h"
#include "layout/rerouting.h"
#include "layout/sifting.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
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
std::optional<double> height_within(const std::vector<Point>& line, const Range& range) {
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
        const std::vector<Point> part(first, last == line.end() ? last : last + 1);
        if (const std::optional<double> height = height_within(part, range)) {
            means[vertex].sum += *height;
            ++means[vertex].count;
        }
    }
}

/// Guesses for what has no height: between its neighbours, outwards from what has one.
Heights guess_heights(const LayeredGraph& graph, const KeptHeights& kept) {
    Heights heights(graph.vertices.size());
    Table<int> unknown;
    Table<char> is_known(graph.vertices.size());
    for (int vertex = 0; vertex < heights.size(); ++vertex) {
        heights[vertex] = kept[vertex].value_or(0);
        is_known[vertex] = kept[vertex] ? 1 : 0;
        if (!kept[vertex]) {
            unknown.push_back(vertex);
        }
    }
    const auto guess = [&](int vertex) {
        Mean mean;
        const auto add = [&](int other) {
            if (is_known[other] != 0) {
                mean = {mean.sum + heights[other], mean.count + 1};
            }
        };
        for (const int i : graph.left_links[vertex]) {
            add(graph.links[i].left);
        }
        for (const int i : graph.right_links[vertex]) {
            add(graph.links[i].right);
        }
        if (mean.count > 0) {
            heights[vertex] = mean.sum / mean.count;
            is_known[vertex] = 1;
        }
    };
    constexpr int kRounds = 8;
    for (int round = 0; round < kRounds; ++round) {
        for (int i = 0; i < unknown.size(); ++i) {
            guess(unknown[round % 2 == 0 ? i : unknown.size() - 1 - i]);
        }
    }
    return heights;
}

/// 1 for the vertices in columns near those that hold something new; none where that would be too
/// many to look at between two frames.
Table<char> vertices_near(const LayeredGraph& graph, const Table<char>& is_new) {
    constexpr int kNear = 3;
    constexpr int kMostPairs = 100000;
    Table<char> is_near(graph.columns.size());
    for (int vertex = 0; vertex < is_new.size(); ++vertex) {
        const int column = graph.vertices[vertex].column;
        const int end = std::min(is_near.size(), column + kNear + 1);
        for (int i = std::max(0, column - kNear); is_new[vertex] != 0 && i < end; ++i) {
            is_near[i] = 1;
        }
    }
    std::int64_t pairs = 0;
    for (int column = 0; column < is_near.size(); ++column) {
        const std::int64_t size = is_near[column] != 0 ? graph.columns[column].order.size() : 0;
        pairs += size * size;
    }
    Table<char> near(is_new.size());
    for (int vertex = 0; vertex < near.size() && pairs <= kMostPairs; ++vertex) {
        near[vertex] = is_near[graph.vertices[vertex].column];
    }
    return near;
}

/// Lines that have changed places have lost their heights.
void forget_what_moved(const LayeredGraph& graph, const Order& order, KeptHeights& kept) {
    Table<int> ascending;
    for (const Table<int>& column : order) {
        ascending.clear();
        for (const int vertex : column) {
            if (!kept[vertex]) {
                continue;
            }
            const bool is_card = graph.vertices[vertex].kind == VertexKind::Card;
            while (is_card && !ascending.empty() && *kept[ascending.back()] > *kept[vertex] &&
                   graph.vertices[ascending.back()].kind != VertexKind::Card) {
                kept[ascending.back()].reset();
                ascending.pop_back();
            }
            if (!is_card && !ascending.empty() && *kept[ascending.back()] > *kept[vertex]) {
                kept[vertex].reset();
                continue;
            }
            ascending.push_back(vertex);
        }
    }
}

Lists lines_among(const LayeredGraph& graph, const Table<char>& vertices) {
    const Lists lines = find_lines(graph);
    Lists chosen;
    for (int i = 0; i < lines.size(); ++i) {
        if (std::any_of(
                lines[i].begin(), lines[i].end(), [&](int v) { return vertices[v] != 0; })) {
            chosen.add(lines[i]);
        }
    }
    return chosen;
}

/// Lets lines near what is new, and the few cards there that gain most, find better places.
void release(const LayeredGraph& graph,
             const Table<char>& is_new,
             Order& order,
             Table<int>& places,
             KeptHeights& kept) {
    constexpr int kRelease = 64;
    constexpr int kLeastGain = 1;
    Table<char> cards = vertices_near(graph, is_new);
    Table<char> others = cards;
    int count = 0;
    for (int vertex = 0; vertex < cards.size(); ++vertex) {
        const bool is_card = graph.vertices[vertex].kind == VertexKind::Card;
        (is_card ? others : cards)[vertex] = 0;
        count += is_card ? 1 : 0;
    }
    const Lists lines = lines_among(graph, others);
    reroute_lines(graph, lines, order, places);
    for (const int card : sift_best(graph, order, places, cards, count / kRelease, kLeastGain)) {
        kept[card].reset();
    }
    reroute_lines(graph, lines, order, places);
    sift(graph, order, places, others);
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

Heights keep_order(LayeredGraph& graph, KeptHeights& kept) {
    Heights heights = guess_heights(graph, kept);
    Order order;
    Table<int> places(graph.vertices.size());
    for (Column& column : graph.columns) {
        std::stable_sort(column.order.begin(), column.order.end(), [&](int a, int b) {
            return heights[a] < heights[b];
        });
        for (int place = 0; place < column.order.size(); ++place) {
            places[column.order[place]] = place;
        }
        order.push_back(column.order);
    }
    Table<char> is_new(kept.size());
    bool has_new = false;
    for (int vertex = 0; vertex < kept.size(); ++vertex) {
        // Turns are never kept, so they tell nothing; their guesses are good.
        const bool is_turn = graph.vertices[vertex].kind == VertexKind::Turn;
        is_new[vertex] = kept[vertex] || is_turn ? 0 : 1;
        has_new = has_new || is_new[vertex] != 0;
    }
    if (!has_new) {
        return heights;
    }
    reroute_lines(graph, lines_among(graph, is_new), order, places);
    sift(graph, order, places, is_new);
    release(graph, is_new, order, places, kept);
    forget_what_moved(graph, order, kept);
    for (int column = 0; column < graph.columns.size(); ++column) {
        graph.columns[column].order = order[column];
    }
    return heights;
}

}  // namespace waypost::layout
