#include "layout/ordering.h"

#include "layout/crossings.h"
#include "layout/exchange.h"
#include "layout/layering.h"
#include "layout/lines.h"
#include "layout/long_edges.h"
#include "layout/rerouting.h"
#include "layout/self_loops.h"
#include "layout/sifting.h"
#include "layout/sweeping.h"
#include "support/random_graph.h"
#include "support/small_graph.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace waypost::layout {

namespace {

using test::small_graph;

LayeredGraph in_columns(const Graph& graph) {
    const Input input = accept(graph);
    const Layering layering = assign_layers(input, {});
    return split_long_edges(
        input, find_ways(input, layering), layering, find_self_loops(input), {});
}

Order order_of(const LayeredGraph& graph) {
    Order order;
    for (const Column& column : graph.columns) {
        order.push_back(column.order);
    }
    return order;
}

Table<int> places_of(const LayeredGraph& graph, const Order& order) {
    Table<int> places(graph.vertices.size(), -1);
    for (const Table<int>& column : order) {
        for (int place = 0; place < column.size(); ++place) {
            places[column[place]] = place;
        }
    }
    return places;
}

/// The slow reference: every pair of links between the same columns.
std::int64_t crossings_by_pairs(const LayeredGraph& graph, const Order& order) {
    const Table<int> places = places_of(graph, order);
    std::int64_t crossings = 0;
    for (int i = 0; i < graph.links.size(); ++i) {
        for (int k = i + 1; k < graph.links.size(); ++k) {
            const Link& a = graph.links[i];
            const Link& b = graph.links[k];
            if (graph.vertices[a.left].column != graph.vertices[b.left].column) {
                continue;
            }
            const int left = places[a.left] - places[b.left];
            const int right = places[a.right] - places[b.right];
            if ((left < 0 && right > 0) || (left > 0 && right < 0)) {
                crossings += static_cast<std::int64_t>(a.weight) * b.weight;
            }
        }
    }
    return crossings;
}

std::int64_t crossings_of(const LayeredGraph& graph, const Order& order) {
    return count_crossings(graph, order, places_of(graph, order));
}

LayeredGraph random_columns(std::uint64_t seed) {
    return in_columns(test::random_graph({.nodes = 50, .edges_per_node = 1.8, .back = 0.1}, seed));
}

/// The order with a vertex moved to another place of its column.
Order with_moved(const LayeredGraph& graph, Order order, int vertex, int place) {
    Table<int> column;
    for (const int other : order[graph.vertices[vertex].column]) {
        if (other == vertex) {
            continue;
        }
        if (column.size() == place) {
            column.push_back(vertex);
        }
        column.push_back(other);
    }
    if (column.size() == place) {
        column.push_back(vertex);
    }
    order[graph.vertices[vertex].column] = column;
    return order;
}

/// The fewest crossings over all places of two vertices, the rest standing still.
std::int64_t fewest_crossings(const LayeredGraph& graph, const Order& order, int a, int b) {
    std::int64_t fewest = crossings_of(graph, order);
    for (int i = 0; i < order[graph.vertices[a].column].size(); ++i) {
        const Order moved = with_moved(graph, order, a, i);
        for (int k = 0; k < order[graph.vertices[b].column].size(); ++k) {
            fewest = std::min(fewest, crossings_of(graph, with_moved(graph, moved, b, k)));
        }
    }
    return fewest;
}

/// Runs one improver from the order of the input and checks that it keeps its promises.
template <class Improve>
void check_improver(const Improve& improve) {
    for (std::uint64_t seed = 1; seed <= 15; ++seed) {
        CAPTURE(seed);
        const LayeredGraph graph = random_columns(seed);
        Order order = order_of(graph);
        Table<int> places = places_of(graph, order);
        const std::int64_t before = crossings_of(graph, order);
        improve(graph, order, places);
        CHECK(places == places_of(graph, order));
        CHECK(crossings_of(graph, order) <= before);
        for (int i = 0; i < order.size(); ++i) {
            CHECK(order[i].size() == graph.columns[i].order.size());
        }
    }
}

}  // namespace

TEST_CASE("crossings: the quick count is that of all pairs") {
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        CAPTURE(seed);
        const LayeredGraph graph = random_columns(seed);
        CHECK(crossings_of(graph, order_of(graph)) == crossings_by_pairs(graph, order_of(graph)));
    }
}

TEST_CASE("ordering: exchanging neighbours never adds crossings") {
    check_improver([](const LayeredGraph& graph, Order& order, Table<int>& places) {
        exchange_neighbours(graph, order, places, true);
    });
}

TEST_CASE("ordering: sifting never adds crossings") {
    check_improver([](const LayeredGraph& graph, Order& order, Table<int>& places) {
        sift(graph, order, places);
    });
}

TEST_CASE("ordering: rerouting never adds crossings") {
    check_improver([](const LayeredGraph& graph, Order& order, Table<int>& places) {
        const Lists lines = find_lines(graph);
        while (reroute_lines(graph, lines, order, places)) {
        }
    });
}

TEST_CASE("ordering: after rerouting no two places of a line can be bettered") {
    for (std::uint64_t seed = 1; seed <= 12; ++seed) {
        CAPTURE(seed);
        const test::GraphShape shape{
            .nodes = 24, .bands = 1, .edges_per_node = 2, .skipping = 0.5, .to_hub = 0};
        const LayeredGraph graph = in_columns(test::random_graph(shape, seed));
        const Lists lines = find_lines(graph);
        Order order = order_of(graph);
        Table<int> places = places_of(graph, order);
        while (reroute_lines(graph, lines, order, places)) {
        }
        const std::int64_t reached = crossings_of(graph, order);
        for (int i = 0; i < lines.size(); ++i) {
            const auto line = lines[i];
            for (std::size_t k = 0; k + 1 < line.size(); ++k) {
                CHECK(fewest_crossings(graph, order, line[k], line[k + 1]) == reached);
            }
        }
    }
}

TEST_CASE("ordering: the input's order is restored only where that costs nothing") {
    check_improver([](const LayeredGraph& graph, Order& order, Table<int>& places) {
        restore_input_order(graph, order, places);
    });
}

TEST_CASE("ordering: a line passes a row of cards at once, which no exchange can do") {
    // The line from 0 to 7 lies below the chain 1 2 3 and must end above it.
    const Graph graph =
        small_graph(10, {{0, 7}, {4, 1}, {1, 2}, {2, 3}, {3, 8}, {0, 5}, {5, 6}, {6, 9}, {9, 7}});
    LayeredGraph columns = in_columns(graph);
    order_columns(columns);
    CHECK(crossings_of(columns, order_of(columns)) == 0);
}

TEST_CASE("ordering: two cards change places with two others where neither would alone") {
    // Two chains of four, exchanged in their middle.
    const LayeredGraph graph =
        in_columns(small_graph(8, {{0, 3}, {3, 5}, {5, 6}, {1, 2}, {2, 4}, {4, 7}}));
    Order order = order_of(graph);
    REQUIRE(order == Order{{0, 1}, {2, 3}, {4, 5}, {6, 7}});
    Table<int> places = places_of(graph, order);
    REQUIRE(crossings_of(graph, order) == 2);
    REQUIRE(sift_best(graph, order, places, {0, 0, 1, 1, 1, 1, 0, 0}, 4, 1).empty());
    Lists paths;
    paths.add(std::vector<int>{3, 5});
    SUBCASE("but not when only one may move") {
        CHECK(reroute_cards(graph, paths, order, places, 1, 12, 1).empty());
        CHECK(order == Order{{0, 1}, {2, 3}, {4, 5}, {6, 7}});
    }
    SUBCASE("nor for fewer crossings than asked for") {
        CHECK(reroute_cards(graph, paths, order, places, 2, 12, 2).empty());
    }
    SUBCASE("when both may") {
        CHECK(reroute_cards(graph, paths, order, places, 2, 12, 1) == Table<int>{3, 5});
        CHECK(order == Order{{0, 1}, {3, 2}, {5, 4}, {6, 7}});
        CHECK(places == places_of(graph, order));
    }
}

TEST_CASE("ordering: moving cards with their lines takes away what it says") {
    for (std::uint64_t seed = 1; seed <= 15; ++seed) {
        CAPTURE(seed);
        const LayeredGraph graph = random_columns(seed);
        Order order = order_of(graph);
        Table<int> places = places_of(graph, order);
        Lists paths;
        for (const Link& link : graph.links) {
            paths.add(std::vector<int>{link.left, link.right});
        }
        const std::int64_t before = crossings_of(graph, order);
        const Table<int> moved = reroute_cards(graph, paths, order, places, 6, 12, 1);
        CHECK(places == places_of(graph, order));
        CHECK(moved.size() <= 6);
        CHECK(crossings_of(graph, order) + moved.size() <= before);
    }
}

TEST_CASE("ordering: siblings read from top to bottom in the order of the input") {
    LayeredGraph columns =
        in_columns(small_graph(7, {{0, 1}, {0, 2}, {0, 3}, {1, 4}, {2, 5}, {3, 6}}));
    order_columns(columns);
    CHECK(columns.columns[1].order == Table<int>{1, 2, 3});
    CHECK(columns.columns[2].order == Table<int>{4, 5, 6});
}

TEST_CASE("ordering: siblings named last to first by their parent still stand in file order") {
    LayeredGraph columns = in_columns(small_graph(4, {{0, 3}, {0, 2}, {0, 1}}));
    order_columns(columns);
    CHECK(columns.columns[1].order == Table<int>{1, 2, 3});
}

TEST_CASE("ordering: crossings that can be avoided are") {
    // Two ladders, written mixed.
    LayeredGraph columns = in_columns(
        small_graph(8, {{0, 3}, {1, 2}, {2, 5}, {3, 4}, {4, 7}, {5, 6}, {0, 2}, {3, 5}, {4, 6}}));
    order_columns(columns);
    CHECK(crossings_of(columns, order_of(columns)) == 0);
}

}  // namespace waypost::layout
