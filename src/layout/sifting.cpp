#include "layout/sifting.h"

#include "layout/column_ends.h"

#include <algorithm>
#include <cstdint>
#include <numeric>

namespace waypost::layout {

namespace {

struct Move {
    int place = 0;
    std::int64_t gain = 0;
};

/// The best place for the vertex at `from` of `numbers`; among equals the nearest.
Move best_move(const ColumnEnds& ends, const Table<int>& numbers, int from) {
    const int vertex = numbers[from];
    Move best{from, 0};
    std::int64_t gain = 0;
    for (int place = from - 1; place >= 0; --place) {
        gain += ends.crossings(numbers[place], vertex) - ends.crossings(vertex, numbers[place]);
        if (gain > best.gain) {
            best = {place, gain};
        }
    }
    gain = 0;
    for (int place = from + 1; place < numbers.size(); ++place) {
        gain += ends.crossings(vertex, numbers[place]) - ends.crossings(numbers[place], vertex);
        if (gain > best.gain) {
            best = {place, gain};
        }
    }
    return best;
}

void move_to(Table<int>& items, int from, int to) {
    const auto first = items.begin();
    if (from < to) {
        std::rotate(first + from, first + from + 1, first + to + 1);
    } else {
        std::rotate(first + to, first + from, first + from + 1);
    }
}

bool sift_column(const ColumnEnds& ends,
                 const Table<char>& may_move,
                 Table<int>& order,
                 Table<int>& numbers) {
    bool moved = false;
    const Table<int> turn = order;
    for (int number = 0; number < turn.size(); ++number) {
        if (!may_move.empty() && may_move[turn[number]] == 0) {
            continue;
        }
        const auto found = std::find(numbers.begin(), numbers.end(), number);
        const int from = static_cast<int>(found - numbers.begin());
        const Move move = best_move(ends, numbers, from);
        if (move.gain > 0) {
            move_to(numbers, from, move.place);
            move_to(order, from, move.place);
            moved = true;
        }
    }
    return moved;
}

/// 1 for each column that holds a vertex that may move.
Table<char> columns_to_look_at(const LayeredGraph& graph,
                               const Order& order,
                               const Table<char>& may_move) {
    Table<char> columns(order.size(), may_move.empty() ? 1 : 0);
    for (int vertex = 0; vertex < may_move.size(); ++vertex) {
        columns[graph.vertices[vertex].column] |= may_move[vertex];
    }
    return columns;
}

}  // namespace

void sift(const LayeredGraph& graph,
          Order& order,
          Table<int>& places,
          const Table<char>& may_move) {
    constexpr int kRounds = 8;
    const int last = order.size() - 1;
    ColumnEnds ends;
    Table<int> numbers;
    // A column is looked at again only when it or one beside it has changed.
    Table<char> stale = columns_to_look_at(graph, order, may_move);
    bool moved = true;
    for (int round = 0; round < kRounds && moved; ++round) {
        moved = false;
        for (int i = 0; i <= last; ++i) {
            const int at = round % 2 == 0 ? i : last - i;
            if (stale[at] == 0) {
                continue;
            }
            stale[at] = 0;
            Table<int>& column = order[at];
            ends.read(graph, places, column);
            numbers.resize(column.size());
            std::iota(numbers.begin(), numbers.end(), 0);
            if (!sift_column(ends, may_move, column, numbers)) {
                continue;
            }
            moved = true;
            stale[at] = stale[std::max(at - 1, 0)] = stale[std::min(at + 1, last)] = 1;
            for (int place = 0; place < column.size(); ++place) {
                places[column[place]] = place;
            }
        }
    }
}

namespace {

/// A card that may move, and where to.
struct Candidate {
    int vertex = -1;
    Move move{};
};

/// The move of most gain in one column.
Candidate best_in_column(const LayeredGraph& graph,
                         const Table<int>& order,
                         const Table<int>& places,
                         const Table<char>& may_move,
                         ColumnEnds& ends,
                         Table<int>& numbers) {
    ends.read(graph, places, order);
    numbers.resize(order.size());
    std::iota(numbers.begin(), numbers.end(), 0);
    Candidate best;
    for (int place = 0; place < order.size(); ++place) {
        if (may_move[order[place]] != 0) {
            const Move move = best_move(ends, numbers, place);
            best = move.gain > best.move.gain ? Candidate{order[place], move} : best;
        }
    }
    return best;
}

}  // namespace

Table<int> sift_best(const LayeredGraph& graph,
                     Order& order,
                     Table<int>& places,
                     const Table<char>& may_move,
                     int most,
                     int least_gain) {
    Table<char> stale = columns_to_look_at(graph, order, may_move);
    const Table<char> columns = stale;
    Table<Candidate> candidates(order.size());
    ColumnEnds ends;
    Table<int> numbers;
    Table<int> moved;
    for (int round = 0; round < most; ++round) {
        Candidate best{-1, {0, least_gain - 1}};
        for (int at = 0; at < order.size(); ++at) {
            if (columns[at] != 0 && stale[at] != 0) {
                candidates[at] = best_in_column(graph, order[at], places, may_move, ends, numbers);
                stale[at] = 0;
            }
            best = candidates[at].move.gain > best.move.gain ? candidates[at] : best;
        }
        if (best.vertex < 0) {
            break;
        }
        const int at = graph.vertices[best.vertex].column;
        move_to(order[at], places[best.vertex], best.move.place);
        for (int place = 0; place < order[at].size(); ++place) {
            places[order[at][place]] = place;
        }
        stale[at] = stale[std::max(at - 1, 0)] = stale[std::min(at + 1, order.size() - 1)] = 1;
        moved.push_back(best.vertex);
    }
    return moved;
}

}  // namespace waypost::layout
