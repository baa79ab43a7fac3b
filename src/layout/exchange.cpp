#include "layout/exchange.h"

#include "layout/column_ends.h"

#include <algorithm>
#include <cstdint>
#include <utility>

namespace waypost::layout {

namespace {

struct Working {
    ColumnEnds ends{};
    /// For each place, the number under which its vertex was read.
    Table<int> numbers{};
    /// For each place, whether its vertex and the one below it have not been compared yet.
    Table<char> open{};
};

void read(Working& working,
          const LayeredGraph& graph,
          const Table<int>& places,
          const Table<int>& order) {
    working.ends.read(graph, places, order);
    working.numbers.resize(order.size());
    working.open.clear();
    working.open.resize(order.size());
    for (int i = 0; i < order.size(); ++i) {
        working.numbers[i] = i;
        working.open[i] = 1;
    }
}

/// The crossings between the vertices at two places if `upper` stood above `lower`.
std::int64_t crossings(const Working& working, int upper, int lower) {
    return working.ends.crossings(working.numbers[upper], working.numbers[lower]);
}

void exchange(Working& working, Table<int>& order, Table<int>& places, int place) {
    std::swap(order[place], order[place + 1]);
    std::swap(working.numbers[place], working.numbers[place + 1]);
    places[order[place]] = place;
    places[order[place + 1]] = place + 1;
    working.open[std::max(place - 1, 0)] = working.open[place + 1] = 1;
}

/// Returns true when vertices changed places.
bool pass(Working& working, Table<int>& order, Table<int>& places, bool turn_ties) {
    bool moved = false;
    for (int place = 0; place + 1 < order.size(); ++place) {
        if (working.open[place] == 0) {
            continue;
        }
        working.open[place] = 0;
        const std::int64_t now = crossings(working, place, place + 1);
        if (now == 0) {
            continue;
        }
        const std::int64_t then = crossings(working, place + 1, place);
        if (then < now || (turn_ties && then == now)) {
            exchange(working, order, places, place);
            moved = true;
        }
    }
    return moved;
}

/// Bends have no order of their own in the input.
bool against_input_order(const Vertex& upper, const Vertex& lower) {
    return upper.kind == lower.kind && upper.kind != VertexKind::Bend && upper.owner > lower.owner;
}

}  // namespace

void exchange_neighbours(const LayeredGraph& graph,
                         Order& order,
                         Table<int>& places,
                         bool turn_ties) {
    constexpr int kRounds = 2;
    constexpr int kPasses = 4;
    Working working;
    // A column is looked at again only when it or one beside it has changed.
    Table<char> stale(order.size(), 1);
    bool changed = true;
    for (int round = 0; round < kRounds && changed; ++round) {
        changed = false;
        for (int column = 0; column < order.size(); ++column) {
            if (stale[column] == 0) {
                continue;
            }
            stale[column] = 0;
            read(working, graph, places, order[column]);
            bool moved = pass(working, order[column], places, turn_ties && round == 0);
            changed |= moved;
            if (moved) {
                stale[std::max(column - 1, 0)] = 1;
                stale[std::min(column + 1, order.size() - 1)] = 1;
            }
            for (int again = 1; again < kPasses && moved; ++again) {
                moved = pass(working, order[column], places, false);
            }
        }
    }
}

void restore_input_order(const LayeredGraph& graph, Order& order, Table<int>& places) {
    Working working;
    for (Table<int>& column : order) {
        read(working, graph, places, column);
        // Every exchange takes one pair out of disorder, so this comes to an end; few rounds do.
        bool changed = true;
        for (int round = 0; round < 16 && changed; ++round) {
            changed = false;
            for (int place = 0; place + 1 < column.size(); ++place) {
                if (against_input_order(graph.vertices[column[place]],
                                        graph.vertices[column[place + 1]]) &&
                    crossings(working, place + 1, place) <= crossings(working, place, place + 1)) {
                    exchange(working, column, places, place);
                    changed = true;
                }
            }
        }
    }
}

}  // namespace waypost::layout
