#include "layout/kept_layers.h"
#include "layout/layout.h"
#include "support/graph_edits.h"
#include "support/layout_text.h"
#include "support/random_graph.h"
#include "support/small_graph.h"
#include "support/verify_layout.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <string>
#include <vector>

namespace waypost {

namespace {

using layout::Graph;
using layout::Previous;
using layout::Result;
using test::Edit;
using test::Edited;
using test::GraphShape;
using test::Random;

/// Kept without any edit.
Previous same(const Graph& graph, const Result& result) {
    Edited edited;
    edited.graph = graph;
    for (std::size_t i = 0; i < graph.nodes.size(); ++i) {
        edited.old_node.push_back(static_cast<int>(i));
    }
    for (std::size_t i = 0; i < graph.edges.size(); ++i) {
        edited.old_edge.push_back(static_cast<int>(i));
    }
    return test::previous_for(edited, result);
}

/// The boxes of a chain of three cards, and of a fourth that stands on the way to the last.
Edited chain_with_step() {
    Edited edited;
    edited.graph = test::small_graph(4, {{0, 1}, {1, 3}, {3, 2}});
    edited.old_node = {0, 1, 2, -1};
    edited.old_edge = {0, -1, -1};
    edited.is_touched = {0, 0, 0, 1};
    return edited;
}

bool share_an_end(const layout::Edge& a, const layout::Edge& b) {
    return a.from == b.from || a.from == b.to || a.to == b.from || a.to == b.to;
}

bool lie_apart(Point a, Point b, Point p, Point q) {
    const auto side = [](Point from, Point to, Point at) {
        return (to.x - from.x) * (at.y - from.y) - (to.y - from.y) * (at.x - from.x) >= 0;
    };
    return side(a, b, p) == side(a, b, q) || side(p, q, a) == side(p, q, b);
}

/// Of lines that have no end in common, drawn straight from joint to joint.
int count_crossings(const Graph& graph, const Result& result) {
    int crossings = 0;
    for (std::size_t i = 0; i < graph.edges.size(); ++i) {
        const std::vector<Point>& a = result.routes[i].bezier;
        for (std::size_t k = 0; k < i; ++k) {
            const std::vector<Point>& b = result.routes[k].bezier;
            if (share_an_end(graph.edges[i], graph.edges[k])) {
                continue;
            }
            for (std::size_t p = 3; p < a.size(); p += 3) {
                for (std::size_t q = 3; q < b.size(); q += 3) {
                    crossings += lie_apart(a[p - 3], a[p], b[q - 3], b[q]) ? 0 : 1;
                }
            }
        }
    }
    return crossings;
}

double odd_number(Random& random) {
    constexpr double kOdd[] = {0,
                               -1e300,
                               1e9,
                               std::numeric_limits<double>::infinity(),
                               std::numeric_limits<double>::quiet_NaN(),
                               250,
                               -40};
    return kOdd[random.below(7)];
}

}  // namespace

TEST_CASE("kept layout: what has not changed stays where it was, box for box") {
    constexpr double kHair = 0.1;
    for (const double labelled : {0.0, 0.6}) {
        for (std::uint64_t seed = 1; seed <= 8; ++seed) {
            CAPTURE(seed);
            CAPTURE(labelled);
            const Graph graph = test::random_graph({.nodes = 90, .labelled = labelled}, seed);
            const Result before = layout::layout(graph, {});
            const Result after = layout::layout(graph, {}, same(graph, before));
            CHECK(test::broken_rule(graph, after) == "");
            REQUIRE(after.layers == before.layers);
            for (std::size_t i = 0; i < before.boxes.size(); ++i) {
                CHECK(std::abs(after.boxes[i].x - before.boxes[i].x) < kHair);
                CHECK(std::abs(after.boxes[i].y - before.boxes[i].y) < kHair);
            }
        }
    }
}

TEST_CASE("kept layout: lines that have not changed are drawn as they were") {
    const layout::Options unfolded{.aspect = 100};
    for (std::uint64_t seed = 1; seed <= 5; ++seed) {
        CAPTURE(seed);
        const Graph graph = test::random_graph({.nodes = 60}, seed);
        const Result before = layout::layout(graph, unfolded);
        const Result after = layout::layout(graph, unfolded, same(graph, before));
        CHECK(test::layout_text(graph, after) == test::layout_text(graph, before));
    }
}

TEST_CASE("kept layout: a step between two cards moves neither and adds no layer") {
    const Graph chain = test::small_graph(3, {{0, 1}, {1, 2}});
    const Result before = layout::layout(chain, {});
    const Edited edited = chain_with_step();
    const Result after = layout::layout(edited.graph, {}, test::previous_for(edited, before));
    CHECK(after.layers == std::vector<int>{0, 1, 2, 2});
    CHECK(test::displacement(edited, before, after).mean < 1e-6);
    CHECK(test::broken_rule(edited.graph, after) == "");
}

TEST_CASE("kept layout: what leads on from the last card gets a layer of its own") {
    const Graph chain = test::small_graph(2, {{0, 1}});
    const Result before = layout::layout(chain, {});
    Edited edited;
    edited.graph = test::small_graph(3, {{0, 1}, {1, 2}});
    edited.old_node = {0, 1, -1};
    edited.old_edge = {0, -1};
    const Result after = layout::layout(edited.graph, {}, test::previous_for(edited, before));
    CHECK(after.layers == std::vector<int>{0, 1, 2});
    CHECK(after.boxes[0] == before.boxes[0]);
    CHECK(after.boxes[1] == before.boxes[1]);
}

TEST_CASE("kept layout: a card that went to a later band joins that band") {
    const Graph old = test::small_graph(3, {{0, 1}, {1, 2}}, {0, 0, 1});
    const Result before = layout::layout(old, {});
    Edited edited;
    edited.graph = test::small_graph(3, {{0, 1}, {1, 2}}, {0, 1, 1});
    edited.old_node = {0, 1, 2};
    edited.old_edge = {0, 1};
    const Result after = layout::layout(edited.graph, {}, test::previous_for(edited, before));
    CHECK(test::broken_rule(edited.graph, after) == "");
    CHECK(after.boxes[1].x >= after.bands[1].x);
    CHECK(after.boxes[0] == before.boxes[0]);
}

TEST_CASE("kept layout: where most is new, it is laid out afresh") {
    const Graph old = test::small_graph(2, {{0, 1}});
    const Result before = layout::layout(old, {});
    Edited edited;
    edited.graph = test::small_graph(6, {{0, 1}, {1, 2}, {2, 3}, {3, 4}, {4, 5}});
    edited.old_node = {0, 1, -1, -1, -1, -1};
    edited.old_edge = {0, -1, -1, -1, -1};
    CHECK(test::layout_text(edited.graph,
                            layout::layout(edited.graph, {}, test::previous_for(edited, before))) ==
          test::layout_text(edited.graph, layout::layout(edited.graph, {})));
}

TEST_CASE("kept layout: a hundred edits in a row keep the rules") {
    for (const double aspect : {2.0, 100.0}) {
        for (std::uint64_t seed = 1; seed <= 3; ++seed) {
            CAPTURE(seed);
            const layout::Options options{.aspect = aspect};
            Random random(seed);
            Graph graph = test::random_graph(
                {.nodes = 60, .labelled = 0.4, .self_loops = 0.05, .parallel = 0.05}, seed);
            Result result = layout::layout(graph, options);
            for (int i = 0; i < 100; ++i) {
                CAPTURE(i);
                const Edited edited = test::edit(graph, test::kEdits[i % 4], random);
                graph = edited.graph;
                result = layout::layout(graph, options, test::previous_for(edited, result));
                REQUIRE(test::broken_rule(graph, result) == "");
            }
        }
    }
}

TEST_CASE("kept layout: after a hundred edits it crosses hardly more than a fresh one") {
    int kept = 0;
    int fresh = 0;
    for (std::uint64_t seed = 1; seed <= 3; ++seed) {
        Random random(seed);
        Graph graph = test::random_graph({.nodes = 120, .edges_per_node = 1.3}, seed);
        Result result = layout::layout(graph, {});
        for (int i = 0; i < 100; ++i) {
            const Edited edited = test::edit(graph, test::kEdits[i % 4], random);
            graph = edited.graph;
            result = layout::layout(graph, {}, test::previous_for(edited, result));
        }
        kept += count_crossings(graph, result);
        fresh += count_crossings(graph, layout::layout(graph, {}));
    }
    CAPTURE(kept);
    CAPTURE(fresh);
    CHECK(kept * 100 <= fresh * 105);
}

TEST_CASE("kept layout: one edit among 200 cards moves hardly any other") {
    Random random(7);
    const Graph graph = test::random_graph({.nodes = 200}, 3);
    const Result before = layout::layout(graph, {});
    for (const Edit kind : test::kEdits) {
        int nodes = 0;
        int moved = 0;
        double mean = 0;
        constexpr int kTries = 10;
        for (int i = 0; i < kTries; ++i) {
            const Edited edited = test::edit(graph, kind, random);
            const Result after =
                layout::layout(edited.graph, {}, test::previous_for(edited, before));
            const test::Displacement there = test::displacement(edited, before, after);
            nodes += there.nodes;
            moved += there.moved;
            mean += there.mean / kTries;
        }
        CAPTURE(static_cast<int>(kind));
        CHECK(moved * 100 < nodes);
        CHECK(mean < 0.0005);
    }
}

TEST_CASE("kept layout: whatever is said to have been there, the rules are kept") {
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        CAPTURE(seed);
        Random random(seed);
        const Graph graph = test::random_graph({.nodes = 30, .odd = seed % 2 == 0}, seed);
        Previous previous = same(graph, layout::layout(graph, {}));
        for (auto& box : previous.boxes) {
            if (random.happens(0.3)) {
                box = Rect{odd_number(random), odd_number(random), odd_number(random), 30};
            } else if (random.happens(0.2)) {
                box.reset();
            }
        }
        for (std::vector<Point>& line : previous.lines) {
            for (Point& point : line) {
                point = random.happens(0.1) ? Point{odd_number(random), odd_number(random)} : point;
            }
        }
        previous.boxes.resize(static_cast<std::size_t>(random.below(40)));
        previous.lines.resize(static_cast<std::size_t>(random.below(60)));
        CHECK(test::broken_rule(graph, layout::layout(graph, {}, previous)) == "");
    }
}

}  // namespace waypost
