#include "layout/cycle_breaking.h"

#include "layout/components.h"
#include "support/random_graph.h"
#include "support/small_graph.h"

#include <doctest/doctest.h>

#include <algorithm>

namespace waypost::layout {

namespace {

using test::small_graph;

Table<char> back_edges(const Graph& graph) {
    return find_back_edges(accept(graph));
}

/// True when the edges that are not marked, self loops left out, can be put in an order.
bool is_acyclic(const Input& input, const Table<char>& back) {
    Table<char> used;
    for (int i = 0; i < input.edges.size(); ++i) {
        used.push_back(back[i] == 0 && input.edges[i].from != input.edges[i].to ? 1 : 0);
    }
    const Table<int> components = strong_components(input, used);
    return *std::max_element(components.begin(), components.end()) + 1 == input.nodes.size();
}

}  // namespace

TEST_CASE("cycle breaking: a graph without cycles has no back edges, whatever its order") {
    CHECK(back_edges(small_graph(4, {{3, 2}, {2, 1}, {1, 0}, {3, 0}})) == Table<char>{0, 0, 0, 0});
}

TEST_CASE("cycle breaking: the way back to the card written first is the back edge") {
    CHECK(back_edges(small_graph(3, {{0, 1}, {1, 2}, {2, 0}})) == Table<char>{0, 0, 1});
}

TEST_CASE("cycle breaking: a menu keeps its ways out and gets its ways back marked") {
    const Graph menu = small_graph(4, {{0, 1}, {0, 2}, {0, 3}, {1, 0}, {2, 0}, {3, 0}});
    CHECK(back_edges(menu) == Table<char>{0, 0, 0, 1, 1, 1});
}

TEST_CASE("cycle breaking: a link across to the start of another branch runs back") {
    // 0 leads to two branches, 1-2-3 and 4-5; 3 links across to 4, and 5 leads back to 0.
    const Graph graph = small_graph(6, {{0, 1}, {1, 2}, {2, 3}, {0, 4}, {3, 4}, {4, 5}, {5, 0}});
    CHECK(back_edges(graph) == Table<char>{0, 0, 0, 0, 1, 0, 1});
}

TEST_CASE("cycle breaking: an order that costs many back edges is given up") {
    // Written from the end to the beginning but for one edge.
    const Graph graph = small_graph(4, {{3, 2}, {2, 1}, {1, 0}, {0, 3}});
    const Table<char> back = back_edges(graph);
    CHECK(std::count(back.begin(), back.end(), char{1}) == 1);
}

TEST_CASE("cycle breaking: an edge to an earlier band is marked, a self loop is not") {
    CHECK(back_edges(small_graph(2, {{1, 0}, {1, 1}, {0, 1}}, {0, 1})) == Table<char>{1, 0, 0});
}

TEST_CASE("cycle breaking: what is not marked has no cycle, and few edges are marked") {
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        CAPTURE(seed);
        const Graph graph =
            test::random_graph({.nodes = 60, .bands = 2, .edges_per_node = 2.5, .back = 0.5}, seed);
        const Input input = accept(graph);
        const Table<char> back = find_back_edges(input);
        CHECK(is_acyclic(input, back));
        CHECK(std::count(back.begin(), back.end(), char{1}) * 2 < back.size());
    }
}

TEST_CASE("strong components: cards on one cycle are together, the rest are alone") {
    const Input input = accept(small_graph(5, {{0, 1}, {1, 2}, {2, 1}, {2, 3}, {4, 4}}));
    const Table<int> found = strong_components(input, Table<char>(5, 1));
    CHECK(found[1] == found[2]);
    CHECK(found[0] != found[1]);
    // Edges lead from higher numbers to lower ones.
    CHECK(found[0] > found[1]);
    CHECK(found[2] > found[3]);
}

}  // namespace waypost::layout
