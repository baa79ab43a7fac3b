#include "layout/long_edges.h"

#include "layout/lines.h"
#include "layout/self_loops.h"
#include "support/small_graph.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <span>

namespace waypost::layout {

namespace {

using test::small_graph;

/// The graph in columns, its nodes in the given layers of one band.
LayeredGraph in_columns(const Graph& graph, const Table<int>& layers) {
    const Input input = accept(graph);
    const int last = *std::max_element(layers.begin(), layers.end());
    const Layering layering{layers, Table<int>(last + 1)};
    return split_long_edges(
        input, find_ways(input, layering), layering, find_self_loops(input), {});
}

int count(const LayeredGraph& graph, VertexKind kind) {
    return static_cast<int>(
        std::count_if(graph.vertices.begin(), graph.vertices.end(), [kind](const Vertex& vertex) {
            return vertex.kind == kind;
        }));
}

bool links_join_neighbours(const LayeredGraph& graph) {
    return std::all_of(graph.links.begin(), graph.links.end(), [&graph](const Link& link) {
        return graph.vertices[link.left].column + 1 == graph.vertices[link.right].column;
    });
}

}  // namespace

TEST_CASE("long edges: a short edge stays one link") {
    const LayeredGraph graph = in_columns(small_graph(2, {{0, 1}}), {0, 1});
    CHECK(graph.vertices.size() == 2);
    CHECK(graph.links.size() == 1);
    CHECK(graph.chains[0].size() == 1);
}

TEST_CASE("long edges: an edge over two layers bends in each") {
    const LayeredGraph graph = in_columns(small_graph(4, {{0, 3}, {0, 1}, {1, 2}}), {0, 1, 2, 3});
    CHECK(count(graph, VertexKind::Bend) == 2);
    CHECK(graph.chains[0].size() == 3);
    CHECK(links_join_neighbours(graph));
}

TEST_CASE("long edges: all ways into a hub share one bend a column") {
    const LayeredGraph graph =
        in_columns(small_graph(6, {{0, 5}, {1, 5}, {2, 5}, {0, 3}, {3, 4}}), {0, 0, 0, 1, 2, 3});
    CHECK(count(graph, VertexKind::Bend) == 2);
    const int shared = graph.chains[0][2];
    CHECK(graph.chains[1][2] == shared);
    CHECK(graph.links[shared].weight == 3);
}

TEST_CASE("long edges: ways back and ways ahead to one card do not share bends") {
    const LayeredGraph graph =
        in_columns(small_graph(5, {{0, 2}, {4, 2}, {1, 2}, {2, 3}}), {0, 1, 2, 3, 4});
    CHECK(count(graph, VertexKind::Bend) == 2);
}

TEST_CASE("long edges: a label lies in a column of its own next to the card that it leaves") {
    Graph graph = small_graph(3, {{0, 2}, {0, 1}, {2, 0}});
    graph.edges[0].label = {50, 20};
    graph.edges[2].label = {60, 20};
    const LayeredGraph columns = in_columns(graph, {0, 1, 2});
    CHECK(columns.columns.size() == 5);
    CHECK(columns.columns[1].labels);
    CHECK(columns.columns[3].labels);
    REQUIRE(count(columns, VertexKind::Label) == 2);
    for (const Vertex& vertex : columns.vertices) {
        if (vertex.kind == VertexKind::Label) {
            CHECK(vertex.column == (vertex.owner == 0 ? 1 : 3));
        }
    }
    CHECK(links_join_neighbours(columns));
}

TEST_CASE("long edges: an edge within a layer turns round in the next column") {
    const LayeredGraph graph = in_columns(small_graph(2, {{0, 1}}), {0, 0});
    CHECK(graph.columns.size() == 2);
    CHECK(count(graph, VertexKind::Turn) == 1);
    REQUIRE(graph.chains[0].size() == 2);
    CHECK(graph.links[graph.chains[0][0]].left == 0);
    CHECK(graph.links[graph.chains[0][1]].left == 1);
    CHECK(graph.links[graph.chains[0][1]].back);
}

TEST_CASE("long edges: a self loop has no chain but makes room for its ear and label") {
    Graph graph = small_graph(1, {{0, 0}});
    graph.edges[0].label = {150, 20};
    const LayeredGraph columns = in_columns(graph, {0});
    CHECK(columns.chains[0].empty());
    CHECK(columns.vertices[0].width == 150);
    CHECK(columns.vertices[0].below == 20 + 8 + 20);
}

TEST_CASE("lines: a bundle is one line through the places where others join it") {
    const LayeredGraph graph =
        in_columns(small_graph(5, {{0, 4}, {1, 4}, {2, 4}, {1, 2}, {2, 3}}), {0, 0, 1, 2, 3});
    const Lists lines = find_lines(graph);
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].size() == 2);
}

}  // namespace waypost::layout
