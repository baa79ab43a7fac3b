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

/// Lets lines near what is new, and the few cards there that gain most, find better places.
void release(const LayeredGraph& graph,
             const Lists& lines,
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
    const Lists near = lines_among(lines, others);
    reroute_lines(graph, near, order, places);
    for (const int card : sift_best(graph, order, places, cards, count / kRelease, kLeastGain)) {
        kept[card].reset();
    }
    reroute_lines(graph, near, order, places);
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
