#include "layout/kept_order.h"

#include "layout/lines.h"
#include "layout/releasing.h"
#include "layout/rerouting.h"
#include "layout/sifting.h"

#include <algorithm>

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
