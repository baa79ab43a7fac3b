#include "layout/layout.h"
#include "layout/pen.h"
#include "support/layout_text.h"
#include "support/random_graph.h"
#include "support/small_graph.h"
#include "support/verify_layout.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstddef>
#include <vector>

namespace waypost::layout {

namespace {

using test::small_graph;

Result laid_out(const Graph& graph) {
    Result result = layout(graph, {});
    CHECK(test::broken_rule(graph, result) == "");
    return result;
}

/// A small pathway with a label, a way back, a long edge and a self loop over two bands.
Graph small_pathway() {
    Graph graph =
        small_graph(6,
                    {{0, 1}, {0, 2}, {1, 3}, {2, 3}, {3, 4}, {3, 0}, {0, 5}, {4, 4}, {4, 5}},
                    {0, 0, 0, 1, 1, 1});
    graph.edges[0].label = {40, 20};
    graph.edges[1].label = {60, 20};
    return graph;
}

}  // namespace

TEST_CASE("pen: level stretches that follow each other become one") {
    Pen pen;
    pen.start({0, 5});
    pen.go_to({30, 5});
    pen.go_to({90, 5});
    CHECK(pen.points() == std::vector<Point>{{0, 5}, {30, 5}, {60, 5}, {90, 5}});
}

TEST_CASE("pen: a step is one curve, level at both ends") {
    Pen pen;
    pen.start({0, 0});
    pen.go_to({40, 100});
    CHECK(pen.points() == std::vector<Point>{{0, 0}, {20, 0}, {20, 100}, {40, 100}});
}

TEST_CASE("pen: a turn bulges as far as asked and comes back") {
    Pen pen;
    pen.start({0, 0});
    pen.turn_to(20, 30);
    CHECK(pen.points() == std::vector<Point>{{0, 0}, {40, 0}, {40, 20}, {0, 20}});
}

TEST_CASE("pen: a turn by way of a point runs straight down there") {
    Pen pen;
    pen.start({0, 0});
    pen.turn_by({40, 50}, 80);
    const std::vector<Point>& points = pen.points();
    REQUIRE(points.size() == 7);
    CHECK(points[3] == Point{40, 50});
    CHECK(points[2].x == 40);
    CHECK(points[2].y < 50);
    CHECK(points[4].x == 40);
    CHECK(points[4].y > 50);
    CHECK(points[6] == Point{0, 80});
}

TEST_CASE("routing: lines that leave one side have ports of their own, in order") {
    const Graph graph = small_graph(4, {{0, 1}, {0, 2}, {0, 3}});
    const Result result = laid_out(graph);
    CHECK(result.routes[0].bezier[0].y < result.routes[1].bezier[0].y);
    CHECK(result.routes[1].bezier[0].y < result.routes[2].bezier[0].y);
}

TEST_CASE("routing: lines that arrive at one side share a port") {
    const Result result = laid_out(small_graph(4, {{0, 3}, {1, 3}, {2, 3}}));
    CHECK(result.routes[0].bezier.back() == result.routes[1].bezier.back());
    CHECK(result.routes[0].bezier.back() == result.routes[2].bezier.back());
}

TEST_CASE("routing: all lines meet a node with a single port at the middle of its sides") {
    Graph graph = small_graph(4, {{0, 1}, {1, 2}, {1, 3}});
    graph.nodes[1].single_port = true;
    const Result result = laid_out(graph);
    const double middle = result.boxes[1].centre().y;
    CHECK(result.routes[0].bezier.back().y == doctest::Approx(middle));
    CHECK(result.routes[1].bezier[0].y == doctest::Approx(middle));
    CHECK(result.routes[2].bezier[0].y == doctest::Approx(middle));
}

TEST_CASE("routing: a way back leaves on the left and arrives on the right") {
    const Result result = laid_out(small_graph(2, {{0, 1}, {1, 0}}));
    const Route& route = result.routes[1];
    CHECK(route.back);
    CHECK(route.bezier.front().x == result.boxes[1].x);
    CHECK(route.bezier.back().x == result.boxes[0].right());
}

TEST_CASE("routing: parallel edges without labels are two lines") {
    const Result result = laid_out(small_graph(2, {{0, 1}, {0, 1}}));
    CHECK(result.routes[0].bezier != result.routes[1].bezier);
}

TEST_CASE("routing: self loops are ears on the right, one below the other") {
    const Result result = laid_out(small_graph(1, {{0, 0}, {0, 0}}));
    for (const Route& route : result.routes) {
        CHECK(route.bezier.front().x == result.boxes[0].right());
        CHECK(route.bezier.back().x == result.boxes[0].right());
        CHECK(route.bezier.front().y < route.bezier.back().y);
    }
    CHECK(result.routes[0].bezier.back().y < result.routes[1].bezier.front().y);
}

TEST_CASE("routing: the ear of a node with a single port hangs below that port") {
    Graph graph = small_graph(2, {{0, 0}, {0, 1}});
    graph.nodes[0].single_port = true;
    const Result result = laid_out(graph);
    const auto& ear = result.routes[0].bezier;
    CHECK(ear.front() == result.routes[1].bezier.front());
    CHECK(ear.back() == ear.front());
    CHECK(ear[2].y > ear.front().y);
}

TEST_CASE("routing: an edge within a layer runs round on the right") {
    // So narrow that a row of cards is folded.
    Graph graph = small_graph(30, {});
    for (int i = 0; i + 1 < 30; ++i) {
        graph.edges.push_back({.from = i, .to = i + 1, .label = {30, 16}});
    }
    const Result result = layout(graph, {.aspect = 1});
    CHECK(test::broken_rule(graph, result) == "");
    int within = 0;
    for (std::size_t i = 0; i < graph.edges.size(); ++i) {
        if (result.layers[i] == result.layers[i + 1]) {
            ++within;
            CHECK(result.routes[i].bezier.front().x == result.boxes[i].right());
            CHECK(result.routes[i].bezier.back().x == result.boxes[i + 1].right());
            CHECK(!result.routes[i].back);
        }
    }
    CHECK(within > 0);
}

TEST_CASE("routing: an edge within a layer runs straight down past its label") {
    // Pressed into few layers.
    const Graph graph = test::random_graph({.nodes = 60, .labelled = 1}, 1);
    const Result result = layout(graph, {.aspect = 1});
    int past = 0;
    for (std::size_t i = 0; i < graph.edges.size(); ++i) {
        const Route& route = result.routes[i];
        const Point beside{route.label.x, route.label.centre().y};
        const double from = route.bezier.front().y;
        const double to = route.bezier.back().y;
        const int from_layer = result.layers[static_cast<std::size_t>(graph.edges[i].from)];
        const int to_layer = result.layers[static_cast<std::size_t>(graph.edges[i].to)];
        if (from_layer != to_layer || graph.edges[i].from == graph.edges[i].to ||
            std::min(from, to) >= beside.y || beside.y >= std::max(from, to)) {
            continue;
        }
        ++past;
        const auto joint = std::find(route.bezier.begin(), route.bezier.end(), beside);
        REQUIRE(joint != route.bezier.end());
        CHECK((joint - 1)->x == beside.x);
        CHECK((joint + 1)->x == beside.x);
    }
    CHECK(past > 0);
}

TEST_CASE("routing: edges whose ends do not exist have no route and disturb nothing") {
    Graph graph = small_graph(3, {{0, 1}, {1, 2}});
    const Result without = laid_out(graph);
    graph.edges.insert(graph.edges.begin() + 1, {.from = 7, .to = -1});
    const Result with = laid_out(graph);
    CHECK(with.boxes == without.boxes);
    CHECK(with.routes[1].bezier.empty());
    CHECK(with.routes[2].bezier == without.routes[1].bezier);
}

TEST_CASE("layout: a small pathway looks as it did") {
    const Graph graph = small_pathway();
    CHECK(test::layout_text(graph, laid_out(graph)) ==
          "box 0 layer 0 36,51 100x40\n"
          "box 1 layer 1 260,14 100x40\n"
          "box 2 layer 1 260,86 100x40\n"
          "box 3 layer 2 432,4 100x40\n"
          "box 4 layer 3 596,67 100x40\n"
          "box 5 layer 4 778,120 100x40\n"
          "edge 0 > 1: 136,66 168,34 260,34 label 168,24 40x20\n"
          "edge 0 > 2: 136,76 168,106 260,106 label 168,96 60x20\n"
          "edge 1 > 3: 360,34 432,34\n"
          "edge 2 > 3: 360,106 432,34\n"
          "edge 3 > 4: 532,24 596,87\n"
          "edge 3 > 0 back: 432,14 360,0 168,0 136,57\n"
          "edge 0 > 5: 136,85 168,140 778,140\n"
          "edge 4 > 4: 696,87 696,102\n"
          "edge 4 > 5: 696,73 714,73 778,140\n"
          "band 0 +396\n"
          "band 396 +518\n"
          "bounds 0,0 914x160\n");
}

}  // namespace waypost::layout
