#include "layout/layering.h"

#include "layout/compact_layers.h"
#include "layout/cycle_breaking.h"
#include "layout/islands.h"
#include "layout/path_layers.h"
#include "layout/tall_layers.h"
#include "support/random_graph.h"
#include "support/small_graph.h"

#include <doctest/doctest.h>

#include <algorithm>

namespace waypost::layout {

namespace {

using test::small_graph;

Table<int> layers_of(const Graph& graph) {
    return assign_layers(accept(graph), {}).layers;
}

int count_within(const Input& input, const Layering& layering) {
    const Table<Way> ways = find_ways(input, layering);
    return static_cast<int>(std::count(ways.begin(), ways.end(), Way::Within));
}

/// Every layer holds a node of its band, and bands only rise.
bool is_sound(const Input& input, const Layering& layering) {
    Table<int> nodes(layering.bands.size());
    for (int node = 0; node < input.nodes.size(); ++node) {
        ++nodes[layering.layers[node]];
        if (layering.bands[layering.layers[node]] != input.nodes[node].band) {
            return false;
        }
    }
    return std::is_sorted(layering.bands.begin(), layering.bands.end()) &&
           std::find(nodes.begin(), nodes.end(), 0) == nodes.end();
}

}  // namespace

TEST_CASE("layering: a long edge pushes its target behind every predecessor") {
    CHECK(layers_of(small_graph(4, {{0, 1}, {1, 2}, {0, 3}, {2, 3}})) == Table<int>{0, 1, 2, 3});
}

TEST_CASE("layering: a card without ways in lies next to what it leads to") {
    CHECK(layers_of(small_graph(4, {{0, 1}, {1, 2}, {3, 2}})) == Table<int>{0, 1, 2, 1});
}

TEST_CASE("layering: a later band begins where the earlier one ends") {
    const Graph graph = small_graph(4, {{0, 1}, {2, 3}}, {0, 0, 1, 1});
    CHECK(layers_of(graph) == Table<int>{0, 1, 2, 3});
}

TEST_CASE("layering: an edge to an earlier band does not move its target") {
    const Graph graph = small_graph(3, {{0, 1}, {1, 2}, {2, 0}}, {0, 1, 1});
    const Input input = accept(graph);
    const Layering layering = assign_layers(input, {});
    CHECK(layering.layers == Table<int>{0, 1, 2});
    CHECK(find_ways(input, layering) == Table<Way>{Way::Ahead, Way::Ahead, Way::Back});
}

TEST_CASE("layering: no edge lies within a layer as long as the longest path fits") {
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        CAPTURE(seed);
        const Input input = accept(test::random_graph({.nodes = 40, .back = 0.3}, seed));
        const Layering layering = path_layers(input, find_back_edges(input));
        CHECK(is_sound(input, layering));
        CHECK(count_within(input, layering) == 0);
    }
}

TEST_CASE("layering: a row of forty cards is folded evenly") {
    Graph graph = small_graph(40, {});
    for (int i = 0; i + 1 < 40; ++i) {
        graph.edges.push_back({.from = i, .to = i + 1});
    }
    const Input input = accept(graph);
    const Layering layering = assign_layers(input, {});
    CHECK(is_sound(input, layering));
    CHECK(layering.bands.size() < 20);
    for (int i = 0; i + 1 < 40; ++i) {
        CHECK(layering.layers[i] <= layering.layers[i + 1]);
    }
}

TEST_CASE("layering: folding keeps to its budget and to the bands") {
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        CAPTURE(seed);
        const Input input =
            accept(test::random_graph({.nodes = 90, .edges_per_node = 2.7, .back = 0.3}, seed));
        const Layering deepest = path_layers(input, find_back_edges(input));
        const Options options{.aspect = 2};
        const LayerBudget budget = share_layers(input, deepest, options);
        const Layering layering = compact_layers(input, deepest, budget, options);
        CHECK(is_sound(input, layering));
        for (int band = 0; band < input.band_count; ++band) {
            const auto used = std::count(layering.bands.begin(), layering.bands.end(), band);
            CHECK(used <= budget.layers[band]);
        }
    }
}

TEST_CASE("layering: cards without edges fill layers from left to right in their order") {
    const Input input = accept(small_graph(6, {}));
    const Layering stacked{Table<int>{0, 0, 0, 0, 0, 0}, Table<int>{0}};
    const Layering packed = pack_islands(input, stacked, 160, 36);
    CHECK(packed.layers == Table<int>{0, 0, 1, 1, 2, 2});
}

TEST_CASE("layering: an island moves as a whole") {
    const Input input = accept(small_graph(5, {{0, 1}, {1, 2}, {3, 4}}));
    const Layering layering{Table<int>{0, 1, 2, 0, 1}, Table<int>{0, 0, 0}};
    const Layering packed = pack_islands(input, layering, 76, 36);
    CHECK(packed.layers[4] == packed.layers[3] + 1);
    CHECK(packed.layers[3] > 2);
}

TEST_CASE("layering: a layer of very many cards becomes several, in turn") {
    Graph graph = small_graph(21, {});
    for (int i = 1; i < 21; ++i) {
        graph.edges.push_back({.from = 0, .to = i});
    }
    const Input input = accept(graph);
    const Layering deep = path_layers(input, find_back_edges(input));
    const Layering split = split_tall_layers(input, deep, 300, 36);
    CHECK(split.bands.size() == 4);
    CHECK(split.layers[1] == 1);
    CHECK(split.layers[2] == 2);
    CHECK(split.layers[3] == 3);
    CHECK(split.layers[4] == 1);
}

}  // namespace waypost::layout
