#include "layout/ordering.h"

#include "layout/crossings.h"
#include "layout/exchange.h"
#include "layout/initial_order.h"

#include <algorithm>
#include <cstdint>

namespace waypost::layout {

namespace {

/// A vertex that wants to stand beside its neighbours.
struct Wish {
    double place = 0;
    int vertex = 0;
};

double median(std::span<const End> ends) {
    std::int64_t total = 0;
    for (const End& end : ends) {
        total += end.weight;
    }
    std::int64_t before = 0;
    for (std::size_t i = 0; i < ends.size(); ++i) {
        before += ends[i].weight;
        if (before * 2 == total && i + 1 < ends.size()) {
            return (ends[i].place + ends[i + 1].place) / 2.0;
        }
        if (before * 2 > total) {
            return ends[i].place;
        }
    }
    return ends.empty() ? 0 : ends.back().place;
}

double barycentre(std::span<const End> ends) {
    double sum = 0;
    double total = 0;
    for (const End& end : ends) {
        sum += static_cast<double>(end.place) * end.weight;
        total += end.weight;
    }
    return sum / total;
}

/// What is ordered, and where it stands at the moment.
struct State {
    const LayeredGraph& graph;
    Order order{};
    Table<int> places{};
    Ends ends{};
    Table<Wish> wishes{};
};

void number_places(State& state, int column) {
    const Table<int>& order = state.order[column];
    for (int place = 0; place < order.size(); ++place) {
        state.places[order[place]] = place;
    }
}

void number_places(State& state) {
    for (int column = 0; column < state.order.size(); ++column) {
        number_places(state, column);
    }
}

/// Sorts one column by its neighbours on one side; vertices without any keep their places.
void sort_column(State& state, int column, bool by_left, bool by_median) {
    Table<int>& order = state.order[column];
    state.ends.read(state.graph, state.places, order, by_left);
    state.wishes.clear();
    for (int number = 0; number < order.size(); ++number) {
        const auto ends = state.ends[number];
        if (!ends.empty()) {
            state.wishes.push_back({by_median ? median(ends) : barycentre(ends), order[number]});
        }
    }
    std::stable_sort(state.wishes.begin(), state.wishes.end(), [](const Wish& a, const Wish& b) {
        return a.place < b.place;
    });
    int next = 0;
    for (int number = 0; number < order.size(); ++number) {
        if (!state.ends[number].empty()) {
            order[number] = state.wishes[next++].vertex;
        }
    }
    number_places(state, column);
}

struct Effort {
    int starts = 2;
    int sweeps = 24;
    /// Sweeps without a better order after which to stop.
    int patience = 6;
};

Effort effort_for(int links) {
    if (links > 20000) {
        return {.starts = 1, .sweeps = 10, .patience = 3};
    }
    return {};
}

void sweep(State& state, int round) {
    const bool rightwards = round % 2 == 0;
    const bool by_median = round % 4 < 2;
    const int count = state.graph.columns.size();
    for (int i = 1; i < count; ++i) {
        sort_column(state, rightwards ? i : count - 1 - i, rightwards, by_median);
    }
    exchange_neighbours(state.graph, state.order, state.places, round % 4 < 2);
}

}  // namespace

void order_columns(LayeredGraph& graph) {
    const Effort effort = effort_for(graph.links.size());
    State state{graph, {}, Table<int>(graph.vertices.size())};
    Order best;
    std::int64_t best_crossings = -1;
    for (int start = 0; start < effort.starts; ++start) {
        state.order = order_from(graph, start == 0);
        number_places(state);
        int idle = 0;
        for (int round = start; round < effort.sweeps && idle < effort.patience; ++round) {
            const std::int64_t crossings = count_crossings(graph, state.order, state.places);
            ++idle;
            if (best_crossings < 0 || crossings < best_crossings) {
                best_crossings = crossings;
                best = state.order;
                idle = 0;
            }
            if (best_crossings == 0) {
                break;
            }
            sweep(state, round);
        }
    }
    state.order = std::move(best);
    number_places(state);
    restore_input_order(graph, state.order, state.places);
    for (int column = 0; column < graph.columns.size(); ++column) {
        graph.columns[column].order = state.order[column];
    }
}

}  // namespace waypost::layout
