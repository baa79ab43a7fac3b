#include "layout/placement.h"

#include "layout/isotonic.h"
#include "layout/layout.h"
#include "support/random_graph.h"
#include "support/small_graph.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace waypost::layout {

namespace {

using test::small_graph;

double middle(const Result& result, std::size_t node) {
    return result.boxes[node].centre().y;
}

/// The number of places where a route changes its height.
int count_steps(const Route& route) {
    int steps = 0;
    for (std::size_t i = 0; i + 3 < route.bezier.size(); i += 3) {
        steps += std::abs(route.bezier[i].y - route.bezier[i + 3].y) > 0.01 ? 1 : 0;
    }
    return steps;
}

double squares(const Table<Wanted>& wanted, const Table<double>& values) {
    double sum = 0;
    for (int i = 0; i < wanted.size(); ++i) {
        const double off = values[i] - wanted[i].value;
        sum += wanted[i].weight * off * off;
    }
    return sum;
}

}  // namespace

TEST_CASE("isotonic: values that ascend already are kept") {
    AscendingFit fit;
    CHECK(fit.fit(Table<Wanted>{{1, 1}, {2, 5}, {4, 1}}) == Table<double>{1, 2, 4});
}

TEST_CASE("isotonic: values in each other's way meet at their weighted mean") {
    AscendingFit fit;
    CHECK(fit.fit(Table<Wanted>{{6, 1}, {3, 2}, {9, 1}}) == Table<double>{4, 4, 9});
}

TEST_CASE("isotonic: no other ascending values are nearer") {
    test::Random random(7);
    AscendingFit fit;
    for (int round = 0; round < 50; ++round) {
        Table<Wanted> wanted;
        for (int i = 0; i < 12; ++i) {
            wanted.push_back({100 * random.part(), 0.1 + random.part()});
        }
        const Table<double> best = fit.fit(wanted);
        CHECK(std::is_sorted(best.begin(), best.end()));
        for (int trial = 0; trial < 50; ++trial) {
            Table<double> other = best;
            for (double& value : other) {
                value += random.part() - 0.5;
            }
            std::sort(other.begin(), other.end());
            CHECK(squares(wanted, best) <= squares(wanted, other) + 1e-9);
        }
    }
}

TEST_CASE("placement: a chain is one level line") {
    const Result result = layout(small_graph(5, {{0, 1}, {1, 2}, {2, 3}, {3, 4}}), {});
    for (const Route& route : result.routes) {
        CHECK(count_steps(route) == 0);
    }
}

TEST_CASE("placement: a parent stands in the middle of its children, a join of its parents") {
    const Result result = layout(small_graph(4, {{0, 1}, {0, 2}, {1, 3}, {2, 3}}), {});
    const double centre = (middle(result, 1) + middle(result, 2)) / 2;
    CHECK(middle(result, 0) == doctest::Approx(centre));
    CHECK(middle(result, 3) == doctest::Approx(centre));
}

TEST_CASE("placement: a long edge bends at its ends only") {
    const Graph graph = small_graph(7, {{0, 1}, {1, 2}, {2, 3}, {3, 4}, {4, 5}, {5, 6}, {0, 6}});
    const Result result = layout(graph, {});
    CHECK(count_steps(result.routes[6]) <= 2);
}

TEST_CASE("placement: cards of one layer keep their gap and a common left border") {
    const Options options{.node_gap = 20};
    const Result result = layout(small_graph(4, {{0, 1}, {0, 2}, {0, 3}}), options);
    CHECK(result.boxes[1].x == result.boxes[2].x);
    CHECK(result.boxes[1].x == result.boxes[3].x);
    CHECK(result.boxes[2].y - result.boxes[1].bottom() >= 20 - 1e-9);
    CHECK(result.boxes[3].y - result.boxes[2].bottom() >= 20 - 1e-9);
}

}  // namespace waypost::layout
