#include "layout/compact_layers.h"

#include "layout/band_layers.h"
#include "layout/edge_cost.h"
#include "layout/numbers.h"

#include <algorithm>

namespace waypost::layout {

namespace {

/// A neighbour in the same band.
struct Neighbour {
    int node = 0;
    /// The edge leads to it rather than from it.
    bool ahead = false;
    /// The edge leads on in the order of the input.
    bool progress = false;
};

struct State {
    const Input& input;
    const LayerBudget& budget;
    const Options& options;
    Table<Neighbour> neighbours{};
    /// The neighbours of each node.
    Lists lists{};
    /// How strongly each node is pulled to the end of its band (or, below 0, to its beginning).
    Table<double> pulls{};
    /// The layer of each node within its band.
    Table<int> layers{};
    /// How many edges of each node lie within its layer.
    Table<int> within{};
    /// The height of each layer of each band.
    Table<Table<double>> heights{};
};

double height_of(const State& state, int node) {
    return state.input.nodes[node].size.h + state.options.node_gap;
}

double cost_at(const State& state, int node, int layer) {
    const int band = state.input.nodes[node].band;
    const bool here = state.layers[node] == layer;
    double cost = 0;
    int within = 0;
    for (const int i : state.lists[node]) {
        const Neighbour& neighbour = state.neighbours[i];
        const int span = state.layers[neighbour.node] - layer;
        cost += edge_cost(neighbour.ahead ? span : -span, neighbour.progress);
        if (span == 0) {
            // Of several edges within a layer only two can lead to the next card above or below.
            constexpr double kCrowd = 0.7;
            ++within;
            const int others = state.within[neighbour.node] - (here ? 1 : 0);
            cost += kCrowd * (std::max(0, others - 1) + std::max(0, within - 2));
        }
    }
    const double pull = state.pulls[node];
    cost += pull > 0 ? pull * (state.budget.layers[band] - 1 - layer) : -pull * layer;
    const double own = height_of(state, node);
    const double excess = state.heights[band][layer] + (here ? 0 : own) - state.budget.height;
    return cost + 2 * std::max(0.0, excess / own);
}

void read_neighbours(State& state) {
    constexpr double kPull = 0.5;
    Table<int> keys;
    Table<char> has_way_in(state.input.nodes.size());
    for (const Edge& edge : state.input.edges) {
        has_way_in[edge.to] = 1;
        const int from_band = state.input.nodes[edge.from].band;
        const int to_band = state.input.nodes[edge.to].band;
        if (from_band != to_band) {
            state.pulls[edge.from] += from_band < to_band ? kPull : -kPull;
            state.pulls[edge.to] += from_band < to_band ? -kPull : kPull;
        } else if (edge.from != edge.to) {
            const bool progress = edge.to > edge.from;
            keys.push_back(edge.from);
            state.neighbours.push_back({edge.to, true, progress});
            keys.push_back(edge.to);
            state.neighbours.push_back({edge.from, false, progress});
        }
    }
    state.lists = Lists(state.input.nodes.size(), keys);
    for (int node = 0; node < state.input.nodes.size(); ++node) {
        // What begins a story stands at the beginning.
        state.pulls[node] -= has_way_in[node] == 0 ? 4 * kPull : 0;
    }
}

/// Presses the layers of each band together to its budget.
void press(State& state, const Layering& deepest) {
    const Table<int> firsts = first_layers(deepest, state.input.band_count);
    Table<int> depths(state.input.band_count);
    for (const int band : deepest.bands) {
        ++depths[band];
    }
    for (const int layers : state.budget.layers) {
        state.heights.push_back(Table<double>(layers));
    }
    for (int node = 0; node < state.layers.size(); ++node) {
        const int band = state.input.nodes[node].band;
        const int layer = deepest.layers[node] - firsts[band];
        state.layers[node] = layer * state.budget.layers[band] / depths[band];
        state.heights[band][state.layers[node]] += height_of(state, node);
    }
    for (int node = 0; node < state.layers.size(); ++node) {
        for (const int i : state.lists[node]) {
            const int other = state.neighbours[i].node;
            state.within[node] += state.layers[other] == state.layers[node] ? 1 : 0;
        }
    }
}

void move_to(State& state, int node, int layer) {
    const int band = state.input.nodes[node].band;
    const int now = state.layers[node];
    for (const int i : state.lists[node]) {
        const int other = state.neighbours[i].node;
        const int change =
            (state.layers[other] == layer ? 1 : 0) - (state.layers[other] == now ? 1 : 0);
        state.within[other] += change;
        state.within[node] += change;
    }
    state.heights[band][now] -= height_of(state, node);
    state.heights[band][layer] += height_of(state, node);
    state.layers[node] = layer;
}

/// Moves the node when that costs less than `threshold` more. Returns true when it moved.
bool try_move(State& state, int node, int layer, double threshold) {
    const int band = state.input.nodes[node].band;
    const int now = state.layers[node];
    if (layer == now || layer < 0 || layer >= state.budget.layers[band] ||
        cost_at(state, node, layer) - cost_at(state, node, now) >= threshold) {
        return false;
    }
    move_to(state, node, layer);
    return true;
}

void wander(State& state) {
    constexpr int kMoves = 40000;
    constexpr double kFirstThreshold = 2.5;
    const int count = state.layers.size();
    const int rounds = std::clamp(kMoves / std::max(1, count), 4, 300);
    Numbers numbers;
    for (int round = 0; round < rounds; ++round) {
        const double left = static_cast<double>(rounds - round) / rounds;
        for (int node = 0; node < count; ++node) {
            const auto list = state.lists[node];
            if (list.empty()) {
                continue;
            }
            const int i =
                list[static_cast<std::size_t>(numbers.below(static_cast<int>(list.size())))];
            const int layer = state.layers[state.neighbours[i].node] + numbers.below(3) - 1;
            try_move(state, node, layer, kFirstThreshold * left * left);
        }
    }
}

/// Takes moves that help until there are none, a few rounds at most.
void settle(State& state) {
    constexpr int kRounds = 10;
    bool moved = true;
    for (int round = 0; round < kRounds && moved; ++round) {
        moved = false;
        for (int node = 0; node < state.layers.size(); ++node) {
            for (const int i : state.lists[node]) {
                for (const int step : {0, -1, 1}) {
                    const int layer = state.layers[state.neighbours[i].node] + step;
                    moved |= try_move(state, node, layer, -1e-9);
                }
            }
            const int end =
                state.pulls[node] > 0 ? state.budget.layers[state.input.nodes[node].band] - 1 : 0;
            moved |= try_move(state, node, end, -1e-9);
        }
    }
}

double total_cost(const State& state) {
    double cost = 0;
    for (int node = 0; node < state.layers.size(); ++node) {
        cost += cost_at(state, node, state.layers[node]);
    }
    return cost;
}

}  // namespace

Layering compact_layers(const Input& input,
                        const Layering& deepest,
                        const LayerBudget& budget,
                        const Options& options) {
    const int count = input.nodes.size();
    State state{
        input, budget, options, {}, {}, Table<double>(count), Table<int>(count), Table<int>(count)};
    read_neighbours(state);
    press(state, deepest);
    State pressed = state;
    settle(pressed);
    wander(state);
    settle(state);
    // Wandering gains nothing on plain rows of cards, which pressing folds evenly.
    const State& better = total_cost(pressed) <= total_cost(state) ? pressed : state;
    return join_bands(input, better.layers);
}

}  // namespace waypost::layout
