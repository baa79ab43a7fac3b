#include "layout/ordering.h"

#include "layout/crossings.h"
#include "layout/exchange.h"
#include "layout/initial_order.h"
#include "layout/lines.h"
#include "layout/numbers.h"
#include "layout/rerouting.h"
#include "layout/sifting.h"
#include "layout/sweeping.h"

#include <algorithm>
#include <cstdint>
#include <utility>

namespace waypost::layout {

namespace {

/// How long to search, by the size of the graph.
struct Effort {
    int starts = 1;
    int sweeps = 20;
    /// Sweeps without a better order after which to stop.
    int patience = 4;
    /// Rounds of moving whole lines and single vertices.
    int polishing = 0;
    /// How often to shake the best order and search on from there.
    int shakes = 0;
};

Effort effort_for(const LayeredGraph& graph) {
    const int links = std::max(graph.links.size(), 1);
    std::int64_t squares = 0;
    for (const Column& column : graph.columns) {
        squares += static_cast<std::int64_t>(column.order.size()) * column.order.size();
    }
    Effort effort;
    if (links < 20000) {
        // Small graphs are shaken afterwards, which gains more than patience does.
        constexpr int kSmall = 1500;
        effort = {.starts = std::clamp(2000 / links, 2, 5),
                  .sweeps = 24,
                  .patience = links < kSmall ? 3 : 6};
    }
    // Polishing is quadratic in the columns.
    effort.polishing = squares < 1000000 ? 1 : 0;
    effort.shakes = std::min(1600 / links, 20);
    return effort;
}

struct State {
    const LayeredGraph& graph;
    const Lists lines{};
    Order order{};
    Table<int> places{};
};

void number_places(State& state) {
    for (const Table<int>& column : state.order) {
        for (int place = 0; place < column.size(); ++place) {
            state.places[column[place]] = place;
        }
    }
}

struct Found {
    Order order{};
    std::int64_t crossings = -1;
};

/// Sweeps from the order at hand and leaves the best order met.
std::int64_t descend(State& state, int first_round, int sweeps, int patience) {
    Found best;
    int idle = 0;
    for (int round = first_round; round <= first_round + sweeps; ++round) {
        const std::int64_t crossings = count_crossings(state.graph, state.order, state.places);
        ++idle;
        if (best.crossings < 0 || crossings < best.crossings) {
            best = {state.order, crossings};
            idle = 0;
        }
        if (crossings == 0 || idle == patience || round == first_round + sweeps) {
            break;
        }
        sweep(state.graph, state.order, state.places, round);
    }
    state.order = std::move(best.order);
    number_places(state);
    return best.crossings;
}

std::int64_t polish(State& state, int rounds) {
    for (int round = 0; round < rounds; ++round) {
        const bool moved = reroute_lines(state.graph, state.lines, state.order, state.places);
        sift(state.graph, state.order, state.places);
        if (!moved) {
            break;
        }
    }
    return count_crossings(state.graph, state.order, state.places);
}

/// Turns a stretch of each of some neighbouring columns upside down.
void shake(State& state, Numbers& numbers) {
    const int count = state.order.size();
    const int first = numbers.below(count);
    const int end = std::min(count, first + 1 + numbers.below(std::max(1, count / 3)));
    for (int i = first; i < end; ++i) {
        Table<int>& column = state.order[i];
        const int a = numbers.below(column.size());
        const int b = numbers.below(column.size());
        std::reverse(column.begin() + std::min(a, b), column.begin() + std::max(a, b) + 1);
    }
    number_places(state);
}

void search(State& state, const Effort& effort, Found& best) {
    const auto keep = [&](std::int64_t crossings) {
        if (best.crossings < 0 || crossings < best.crossings) {
            best = {state.order, crossings};
        }
    };
    const auto finish = [&](std::int64_t crossings) {
        return effort.polishing > 0 && crossings > 0 ? polish(state, effort.polishing) : crossings;
    };
    for (int start = 0; start < effort.starts && best.crossings != 0; ++start) {
        state.order = order_from(state.graph, start % 2 == 0);
        number_places(state);
        keep(descend(state, (start + 1) / 2, effort.sweeps, effort.patience));
    }
    state.order = best.order;
    number_places(state);
    keep(finish(best.crossings));
    Numbers numbers;
    for (int i = 0; i < effort.shakes && best.crossings > 0; ++i) {
        constexpr int kSweeps = 4;
        state.order = best.order;
        shake(state, numbers);
        keep(finish(descend(state, i % 2, kSweeps, kSweeps)));
    }
}

/// True when more cards stand below a card that comes after them in the input than above it.
bool is_upside_down(const State& state) {
    int balance = 0;
    for (const Table<int>& column : state.order) {
        int before = -1;
        for (const int vertex : column) {
            if (state.graph.vertices[vertex].kind == VertexKind::Card) {
                balance += before < 0 ? 0 : before < vertex ? 1 : -1;
                before = vertex;
            }
        }
    }
    return balance < 0;
}

}  // namespace

void order_columns(LayeredGraph& graph) {
    if (graph.columns.empty()) {
        return;
    }
    State state{graph, find_lines(graph), {}, Table<int>(graph.vertices.size())};
    Found best;
    search(state, effort_for(graph), best);
    state.order = std::move(best.order);
    number_places(state);
    if (is_upside_down(state)) {
        for (Table<int>& column : state.order) {
            std::reverse(column.begin(), column.end());
        }
        number_places(state);
    }
    restore_input_order(graph, state.order, state.places);
    for (int column = 0; column < graph.columns.size(); ++column) {
        graph.columns[column].order = state.order[column];
    }
}

}  // namespace waypost::layout
