#include "layout/kept_order.h"

#include "layout/lines.h"
#include "layout/rerouting.h"
#include "layout/sifting.h"

#include <algorithm>
#include <cstdint>
#include <vector>

namespace waypost::layout {

namespace {

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
        double sum = 0;
        int count = 0;
        const auto add = [&](int other) {
            sum += is_known[other] != 0 ? heights[other] : 0;
            count += is_known[other] != 0 ? 1 : 0;
        };
        for (const int i : graph.left_links[vertex]) {
            add(graph.links[i].left);
        }
        for (const int i : graph.right_links[vertex]) {
            add(graph.links[i].right);
        }
        if (count > 0) {
            heights[vertex] = sum / count;
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

/// Places of a column, from `first` to before `end`.
struct Stretch {
    int first = 0;
    int end = 0;
};

/// The stretch of each column that lies near something new.
Table<Stretch> stretches_near(const LayeredGraph& graph,
                              const Order& order,
                              const Table<int>& places,
                              const Table<char>& is_new) {
    constexpr int kColumns = 3;
    constexpr int kPlaces = 20;
    Table<Stretch> near(order.size());
    for (int vertex = 0; vertex < is_new.size(); ++vertex) {
        if (is_new[vertex] == 0) {
            continue;
        }
        const int at = graph.vertices[vertex].column;
        const int end = std::min(order.size(), at + kColumns + 1);
        for (int column = std::max(0, at - kColumns); column < end; ++column) {
            const int size = order[column].size();
            // As far down in this column as the new vertex is in its own.
            const int place = places[vertex] * size / order[at].size();
            const Stretch here{std::max(0, place - kPlaces), std::min(size, place + kPlaces + 1)};
            Stretch& all = near[column];
            all = all.end == 0
                      ? here
                      : Stretch{std::min(all.first, here.first), std::max(all.end, here.end)};
        }
    }
    return near;
}

/// 1 for the vertices near what is new; none where that would be too many to look at between two
/// frames.
Table<char> vertices_near(const LayeredGraph& graph,
                          const Order& order,
                          const Table<int>& places,
                          const Table<char>& is_new) {
    constexpr std::int64_t kMostPairs = 30000;
    const Table<Stretch> stretches = stretches_near(graph, order, places, is_new);
    Table<char> near(is_new.size());
    std::int64_t pairs = 0;
    for (int column = 0; column < order.size(); ++column) {
        const Stretch& stretch = stretches[column];
        pairs += static_cast<std::int64_t>(stretch.end - stretch.first) * order[column].size();
        for (int place = stretch.first; place < stretch.end; ++place) {
            near[order[column][place]] = 1;
        }
    }
    return pairs <= kMostPairs ? near : Table<char>(is_new.size());
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

/// Those of the lines that hold a marked vertex.
Lists lines_among(const Lists& lines, const Table<char>& vertices) {
    Lists chosen;
    for (int i = 0; i < lines.size(); ++i) {
        if (std::any_of(
                lines[i].begin(), lines[i].end(), [&](int v) { return vertices[v] != 0; })) {
            chosen.add(lines[i]);
        }
    }
    return chosen;
}

/// The stretches of the lines that are marked.
Lists stretches_among(const Lists& lines, const Table<char>& vertices) {
    Lists chosen;
    for (int i = 0; i < lines.size(); ++i) {
        const auto line = lines[i];
        auto first = line.begin();
        while (first != line.end()) {
            const auto is_marked = [&](int vertex) { return vertices[vertex] != 0; };
            first = std::find_if(first, line.end(), is_marked);
            const auto end = std::find_if_not(first, line.end(), is_marked);
            if (first != end) {
                chosen.add({first, end});
            }
            first = end;
        }
    }
    return chosen;
}

/// Lets lines near what is new, and the few cards there that gain most, find better places.
void release(const LayeredGraph& graph,
             const Lists& lines,
             const Table<char>& is_new,
             Order& order,
             Table<int>& places,
             KeptHeights& kept) {
    constexpr int kRelease = 64;
    constexpr int kLeastGain = 1;
    constexpr int kReach = 12;
    Table<char> cards = vertices_near(graph, order, places, is_new);
    Table<char> others = cards;
    int count = 0;
    for (int vertex = 0; vertex < cards.size(); ++vertex) {
        const bool is_card = graph.vertices[vertex].kind == VertexKind::Card;
        (is_card ? others : cards)[vertex] = 0;
        count += is_card ? 1 : 0;
    }
    const Lists near = stretches_among(lines, others);
    reroute_lines(graph, near, order, places, kReach);
    const Table<int> moved = sift_best(graph, order, places, cards, count / kRelease, kLeastGain);
    for (const int card : moved) {
        kept[card].reset();
    }
    if (!moved.empty()) {
        reroute_lines(graph, near, order, places, kReach);
    }
    sift(graph, order, places, others);
}

}  // namespace

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
    const Lists lines = find_lines(graph);
    reroute_lines(graph, lines_among(lines, is_new), order, places);
    sift(graph, order, places, is_new);
    release(graph, lines, is_new, order, places, kept);
    forget_what_moved(graph, order, kept);
    for (int column = 0; column < graph.columns.size(); ++column) {
        graph.columns[column].order = order[column];
    }
    return heights;
}

}  // namespace waypost::layout
