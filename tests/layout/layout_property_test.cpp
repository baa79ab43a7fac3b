#include "layout/layout.h"
#include "support/random_graph.h"
#include "support/verify_layout.h"

#include <doctest/doctest.h>

#include <cstdint>
#include <string>
#include <vector>

namespace waypost {

namespace {

using layout::Graph;
using layout::Result;
using test::GraphShape;

Result laid_out(const Graph& graph) {
    return layout::layout(graph, {});
}

/// Lays out graphs of one shape and holds each to the rules.
void check_shape(const GraphShape& shape, int seeds, const layout::Options& options = {}) {
    for (int seed = 1; seed <= seeds; ++seed) {
        CAPTURE(shape.nodes);
        CAPTURE(seed);
        const Graph graph = test::random_graph(shape, static_cast<std::uint64_t>(seed));
        CHECK(test::broken_rule(graph, layout::layout(graph, options)) == "");
    }
}

/// Every number of a result, to be compared to the last bit.
std::vector<double> numbers_of(const Result& result) {
    std::vector<double> numbers;
    const auto add = [&numbers](const Rect& rect) {
        numbers.insert(numbers.end(), {rect.x, rect.y, rect.w, rect.h});
    };
    for (const Rect& box : result.boxes) {
        add(box);
    }
    for (const layout::Route& route : result.routes) {
        add(route.label);
        for (const Point point : route.bezier) {
            numbers.insert(numbers.end(), {point.x, point.y});
        }
    }
    for (const layout::Band& band : result.bands) {
        numbers.insert(numbers.end(), {band.x, band.w});
    }
    add(result.bounds);
    return numbers;
}

}  // namespace

TEST_CASE("layout: pathways of every size keep the rules") {
    for (const int nodes : {1, 2, 3, 5, 8, 13, 21, 34, 60, 90}) {
        check_shape({.nodes = nodes}, 10);
    }
    check_shape({.nodes = 200}, 5);
    check_shape({.nodes = 1000}, 1);
}

TEST_CASE("layout: 5,000 cards keep the rules") {
    check_shape({.nodes = 5000}, 1);
}

TEST_CASE("layout: graphs full of cycles keep the rules") {
    check_shape({.nodes = 30, .edges_per_node = 2.7, .back = 0.4}, 20);
    check_shape({.nodes = 120, .bands = 1, .back = 0.5}, 10);
}

TEST_CASE("layout: graphs pressed into few layers keep the rules") {
    for (const double aspect : {0.2, 1.0, 3.0}) {
        check_shape({.nodes = 60, .edges_per_node = 2.7, .back = 0.2}, 4, {.aspect = aspect});
        check_shape({.nodes = 60, .labelled = 0, .self_loops = 0.1}, 4, {.aspect = aspect});
    }
}

TEST_CASE("layout: self loops and parallel edges keep the rules") {
    check_shape({.nodes = 12, .self_loops = 0.3, .parallel = 0.3}, 40);
    check_shape({.nodes = 60, .self_loops = 0.2, .parallel = 0.2}, 10);
}

TEST_CASE("layout: islands keep the rules") {
    check_shape({.nodes = 40, .edges_per_node = 0.3}, 20);
    check_shape({.nodes = 40, .edges_per_node = 0}, 3);
    check_shape({.nodes = 300, .bands = 3, .edges_per_node = 0.6}, 5);
}

TEST_CASE("layout: hubs reached from everywhere keep the rules") {
    check_shape({.nodes = 90, .edges_per_node = 2.7, .back = 0.1, .to_hub = 0.5}, 8);
}

TEST_CASE("layout: sizes, bands and edges that make no sense keep the rules") {
    check_shape({.nodes = 25, .self_loops = 0.1, .parallel = 0.1, .odd = true}, 40);
    check_shape({.nodes = 25, .bands = 40, .odd = true}, 20);
}

TEST_CASE("layout: an empty graph has bands without width") {
    const Graph graph{.nodes = {}, .edges = {}, .band_count = 3};
    const Result result = laid_out(graph);
    CHECK(test::broken_rule(graph, result) == "");
    CHECK(result.bounds == Rect{});
}

TEST_CASE("layout: the same input gives the same bytes") {
    for (std::uint64_t seed = 1; seed <= 5; ++seed) {
        CAPTURE(seed);
        const Graph graph = test::random_graph({.nodes = 80, .back = 0.2}, seed);
        CHECK(numbers_of(laid_out(graph)) == numbers_of(laid_out(graph)));
    }
}

}  // namespace waypost
