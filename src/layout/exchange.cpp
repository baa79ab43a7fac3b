#include "layout/exchange.h"

#include "layout/crossings.h"

#include <cstdint>
#include <utility>

namespace waypost::layout {

namespace {

/// The ends of the links of a column while its vertices change places.
struct ColumnEnds {
    Ends left{};
    Ends right{};
    /// For each place, the number under which its vertex was read.
    Table<int> numbers{};
};

void read(ColumnEnds& ends,
          const LayeredGraph& graph,
          const Table<int>& places,
          const Table<int>& order) {
    ends.left.read(graph, places, order, true);
    ends.right.read(graph, places, order, false);
    ends.numbers.resize(order.size());
    for (int i = 0; i < order.size(); ++i) {
        ends.numbers[i] = i;
    }
}

/// The crossings between the vertices at two places if `upper` stood above `lower`.
std::int64_t crossings(const ColumnEnds& ends, int upper, int lower) {
    const int u = ends.numbers[upper];
    const int v = ends.numbers[lower];
    return count_crossings(ends.left[u], ends.left[v]) +
           count_crossings(ends.right[u], ends.right[v]);
}

void exchange(ColumnEnds& ends, Table<int>& order, Table<int>& places, int place) {
    std::swap(order[place], order[place + 1]);
    std::swap(ends.numbers[place], ends.numbers[place + 1]);
    places[order[place]] = place;
    places[order[place + 1]] = place + 1;
}

/// Returns how many crossings went away.
std::int64_t pass(ColumnEnds& ends, Table<int>& order, Table<int>& places, bool turn_ties) {
    std::int64_t gain = 0;
    for (int place = 0; place + 1 < order.size(); ++place) {
        const std::int64_t now = crossings(ends, place, place + 1);
        if (now == 0) {
            continue;
        }
        const std::int64_t then = crossings(ends, place + 1, place);
        if (then < now || (turn_ties && then == now)) {
            exchange(ends, order, places, place);
            gain += now - then;
        }
    }
    return gain;
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
    ColumnEnds ends;
    std::int64_t gain = 1;
    for (int round = 0; round < 4 && gain > 0; ++round) {
        gain = 0;
        for (Table<int>& column : order) {
            read(ends, graph, places, column);
            std::int64_t step = pass(ends, column, places, turn_ties && round == 0);
            gain += step;
            for (int again = 0; again < 4 && step > 0; ++again) {
                step = pass(ends, column, places, false);
                gain += step;
            }
        }
    }
}

void restore_input_order(const LayeredGraph& graph, Order& order, Table<int>& places) {
    ColumnEnds ends;
    for (Table<int>& column : order) {
        read(ends, graph, places, column);
        // Every exchange takes one pair out of disorder, so this comes to an end; few rounds do.
        bool changed = true;
        for (int round = 0; round < 16 && changed; ++round) {
            changed = false;
            for (int place = 0; place + 1 < column.size(); ++place) {
                if (against_input_order(graph.vertices[column[place]],
                                        graph.vertices[column[place + 1]]) &&
                    crossings(ends, place + 1, place) <= crossings(ends, place, place + 1)) {
                    exchange(ends, column, places, place);
                    changed = true;
                }
            }
        }
    }
}

}  // namespace waypost::layout
