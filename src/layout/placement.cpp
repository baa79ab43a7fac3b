#include "layout/placement.h"

#include "layout/isotonic.h"
#include "layout/lines.h"
#include "layout/straightening.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace waypost::layout {

double least_distance(const Vertex& upper, const Vertex& lower, const Options& options) {
    const bool cards = upper.kind == VertexKind::Card && lower.kind == VertexKind::Card;
    const bool label = upper.kind == VertexKind::Label || lower.kind == VertexKind::Label;
    const double gap = cards ? options.node_gap : label ? options.label_gap : options.line_gap;
    return upper.below + gap + lower.above;
}

namespace {

/// Sides that a sweep listens to.
enum class Listen { Left, Right, Both };

struct Placer {
    const LayeredGraph& graph;
    const Ports& ports;
    const Options& options;
    Heights heights{};
    Table<double> weights{};
    Table<Wanted> wanted{};
    /// The least height of each vertex of the column below the first one.
    Table<double> offsets{};
    AscendingFit fit{};
    double axis = 0;
    /// What holds vertices where they were; empty in a fresh layout.
    KeptHeights kept{};
    /// In the last sweeps lines that are nearly level pull harder.
    bool levelling = false;
};

/// Long lines are straight before short ones are. The labels at one side of a card share the weight
/// of one line: the card stands in their middle, and each label beside its other end.
double link_weight(const LayeredGraph& graph, const Link& link) {
    const VertexKind left = graph.vertices[link.left].kind;
    const VertexKind right = graph.vertices[link.right].kind;
    const bool left_card = left == VertexKind::Card;
    const bool right_card = right == VertexKind::Card;
    if (left_card && right == VertexKind::Label) {
        return 2.0 / static_cast<double>(graph.right_links[link.left].size());
    }
    if (left == VertexKind::Label && right_card) {
        return 2.0 / static_cast<double>(graph.left_links[link.right].size());
    }
    const double base = left_card && right_card ? 1 : left_card || right_card ? 2 : 8;
    return base * std::sqrt(link.weight);
}

void measure_offsets(Placer& placer, const Table<int>& order) {
    placer.offsets.clear();
    double offset = 0;
    for (int i = 0; i < order.size(); ++i) {
        offset += i == 0 ? 0
                         : least_distance(placer.graph.vertices[order[i - 1]],
                                          placer.graph.vertices[order[i]],
                                          placer.options);
        placer.offsets.push_back(offset);
    }
}

/// How strongly everything is drawn to the height 0, so that parts that hang together by a few
/// lines do not drift apart; the weight of a line between two cards is 1.
constexpr double kAxis = 0.3;
constexpr double kStay = 1e-3;

/// How strongly what is kept stays where it was: lines give way to cards.
constexpr double kHoldCard = 1e6;
constexpr double kHoldLine = 1e3;

/// The weight of a link whose ends differ by `step`.
double weight_now(const Placer& placer, int link, double step) {
    constexpr double kBoost = 8;
    constexpr double kSmallStep = 10;
    const double part = step / kSmallStep;
    return placer.weights[link] * (placer.levelling ? 1 + kBoost / (1 + part * part) : 1);
}

/// Where the neighbours on the sides listened to want the vertex to be.
Wanted wish(const Placer& placer, int vertex, Listen listen) {
    if (!placer.kept.empty() && placer.kept[vertex]) {
        const bool is_card = placer.graph.vertices[vertex].kind == VertexKind::Card;
        return {*placer.kept[vertex], is_card ? kHoldCard : kHoldLine};
    }
    double sum = placer.heights[vertex] * kStay;
    double total = placer.axis + kStay;
    if (listen != Listen::Right) {
        for (const int i : placer.graph.left_links[vertex]) {
            const double height = placer.heights[placer.graph.links[i].left] +
                                  placer.ports.left[i] - placer.ports.right[i];
            const double weight = weight_now(placer, i, height - placer.heights[vertex]);
            sum += height * weight;
            total += weight;
        }
    }
    if (listen != Listen::Left) {
        for (const int i : placer.graph.right_links[vertex]) {
            const double height = placer.heights[placer.graph.links[i].right] +
                                  placer.ports.right[i] - placer.ports.left[i];
            const double weight = weight_now(placer, i, height - placer.heights[vertex]);
            sum += height * weight;
            total += weight;
        }
    }
    return {sum / total, total};
}

void place_column(Placer& placer, int column, Listen listen) {
    const Table<int>& order = placer.graph.columns[column].order;
    measure_offsets(placer, order);
    placer.wanted.clear();
    for (int i = 0; i < order.size(); ++i) {
        Wanted want = wish(placer, order[i], listen);
        want.value -= placer.offsets[i];
        placer.wanted.push_back(want);
    }
    const Table<double>& values = placer.fit.fit(placer.wanted);
    for (int i = 0; i < order.size(); ++i) {
        placer.heights[order[i]] = values[i] + placer.offsets[i];
    }
}

/// Turns stand between the two ends of their line.
void place_turns(Placer& placer) {
    for (int vertex = 0; vertex < placer.heights.size(); ++vertex) {
        if (placer.graph.vertices[vertex].kind == VertexKind::Turn) {
            placer.heights[vertex] = wish(placer, vertex, Listen::Left).value;
        }
    }
}

void stack_columns(Placer& placer) {
    for (const Column& column : placer.graph.columns) {
        measure_offsets(placer, column.order);
        for (int i = 0; i < column.order.size(); ++i) {
            placer.heights[column.order[i]] =
                placer.offsets[i] - placer.offsets[column.order.size() - 1] / 2;
        }
    }
}

void move_to_zero(const LayeredGraph& graph, Heights& heights) {
    double top = 0;
    for (int i = 0; i < heights.size(); ++i) {
        const double reach = heights[i] - graph.vertices[i].above;
        top = i == 0 ? reach : std::min(top, reach);
    }
    for (double& height : heights) {
        height -= top;
    }
}

}  // namespace

Heights place_vertices(const LayeredGraph& graph, const Ports& ports, const Options& options) {
    Placer placer{graph, ports, options, Heights(graph.vertices.size())};
    for (const Link& link : graph.links) {
        placer.weights.push_back(link_weight(graph, link));
    }
    stack_columns(placer);
    constexpr int kSweeps = 44;
    constexpr int kOneSided = 8;
    // The last sweeps take out the slant that the pull to the axis gives to lines.
    constexpr int kFree = 4;
    const int count = graph.columns.size();
    for (int sweep = 0; sweep < kSweeps; ++sweep) {
        placer.axis = sweep < kSweeps - kFree ? kAxis : 0;
        placer.levelling = sweep >= kSweeps - kFree;
        const bool rightwards = sweep % 2 == 0;
        const Listen one = rightwards ? Listen::Left : Listen::Right;
        for (int i = 0; i < count; ++i) {
            place_column(
                placer, rightwards ? i : count - 1 - i, sweep < kOneSided ? one : Listen::Both);
        }
        place_turns(placer);
    }
    straighten(graph, ports, options, placer.heights);
    move_to_zero(graph, placer.heights);
    return placer.heights;
}

namespace {

/// True when every distance is at least the least one, but for rounding.
bool has_room(Placer& placer, const Table<int>& order) {
    constexpr double kHair = 1e-6;
    measure_offsets(placer, order);
    for (int i = 1; i < order.size(); ++i) {
        const double distance = placer.heights[order[i]] - placer.heights[order[i - 1]];
        if (distance < placer.offsets[i] - placer.offsets[i - 1] - kHair) {
            return false;
        }
    }
    return true;
}

/// The columns that something new stands in or that have too little room.
Table<int> columns_to_place(Placer& placer) {
    Table<int> columns;
    for (int column = 0; column < placer.graph.columns.size(); ++column) {
        const Table<int>& order = placer.graph.columns[column].order;
        const bool has_new = std::any_of(
            order.begin(), order.end(), [&](int vertex) { return !placer.kept[vertex]; });
        if (has_new || !has_room(placer, order)) {
            columns.push_back(column);
        }
    }
    return columns;
}

/// 1 for what may be straightened: new vertices, and whole lines of which a vertex is new or had to
/// give way; never a card that is kept.
Table<char> loose_vertices(const Placer& placer) {
    constexpr double kMoved = 0.5;
    Table<char> loose(placer.kept.size());
    for (int vertex = 0; vertex < loose.size(); ++vertex) {
        const std::optional<double>& kept = placer.kept[vertex];
        loose[vertex] = !kept || std::abs(*kept - placer.heights[vertex]) > kMoved ? 1 : 0;
        if (kept && placer.graph.vertices[vertex].kind == VertexKind::Card) {
            loose[vertex] = 0;
        }
    }
    const Lists lines = find_lines(placer.graph);
    for (int i = 0; i < lines.size(); ++i) {
        if (std::any_of(lines[i].begin(), lines[i].end(), [&](int v) { return loose[v] != 0; })) {
            for (const int vertex : lines[i]) {
                loose[vertex] = 1;
            }
        }
    }
    return loose;
}

}  // namespace

Heights keep_heights(const LayeredGraph& graph,
                     const Ports& ports,
                     const KeptHeights& kept,
                     Heights start,
                     const Options& options) {
    Placer placer{graph, ports, options, std::move(start)};
    placer.kept = kept;
    for (const Link& link : graph.links) {
        placer.weights.push_back(link_weight(graph, link));
    }
    const Table<int> columns = columns_to_place(placer);
    if (columns.empty()) {
        return std::move(placer.heights);
    }
    constexpr int kSweeps = 6;
    for (int sweep = 0; sweep < kSweeps; ++sweep) {
        placer.levelling = sweep >= kSweeps / 2;
        for (int i = 0; i < columns.size(); ++i) {
            place_column(
                placer, columns[sweep % 2 == 0 ? i : columns.size() - 1 - i], Listen::Both);
        }
    }
    straighten(graph, ports, options, placer.heights, loose_vertices(placer));
    return std::move(placer.heights);
}

}  // namespace waypost::layout
