#include "exporters/flatten_bezier.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <random>

using waypost::flatten_bezier;
using waypost::Point;
using waypost::without_idle_points;

namespace {

double distance(Point p, Point a, Point b) {
    const Point along = b - a;
    const double squared = along.x * along.x + along.y * along.y;
    const Point off = p - a;
    const double t =
        squared > 0 ? std::clamp((off.x * along.x + off.y * along.y) / squared, 0.0, 1.0) : 0;
    const Point gap = off - along * t;
    return std::hypot(gap.x, gap.y);
}

double distance(Point p, const std::vector<Point>& line) {
    double nearest = 1e300;
    for (std::size_t i = 1; i < line.size(); ++i) {
        nearest = std::min(nearest, distance(p, line[i - 1], line[i]));
    }
    return nearest;
}

Point on_curve(const std::vector<Point>& c, std::size_t i, double t) {
    const double s = 1 - t;
    return c[i] * (s * s * s) + c[i + 1] * (3 * s * s * t) + c[i + 2] * (3 * s * t * t) +
           c[i + 3] * (t * t * t);
}

}  // namespace

TEST_CASE("no point of a curve is further from its line than the tolerance") {
    std::mt19937 random(20261121);
    std::uniform_real_distribution<double> coordinate(-2000, 2000);
    for (int round = 0; round < 50; ++round) {
        CAPTURE(round);
        std::vector<Point> control;
        for (int i = 0; i < 7; ++i) {
            control.push_back({coordinate(random), coordinate(random)});
        }
        const std::vector<Point> line = flatten_bezier(control, 0.5);
        CHECK(line.front() == control.front());
        CHECK(line.back() == control.back());
        double worst = 0;
        for (const std::size_t piece : {std::size_t{0}, std::size_t{3}}) {
            for (int k = 0; k <= 500; ++k) {
                worst = std::max(worst, distance(on_curve(control, piece, k / 500.0), line));
            }
        }
        CHECK(worst <= 0.5);
    }
}

TEST_CASE("straight and degenerate curves leave no point that says nothing") {
    CHECK(flatten_bezier({{0, 0}, {50, 0}, {80, 0}, {100, 0}}, 0.5) ==
          std::vector<Point>{{0, 0}, {100, 0}});
    CHECK(flatten_bezier({{0, 0}, {0, 0}, {0, 0}, {0, 0}, {3, 0}, {6, 0}, {9, 0}}, 0.5) ==
          std::vector<Point>{{0, 0}, {9, 0}});
    CHECK(flatten_bezier({{5, 5}, {5, 5}, {5, 5}, {5, 5}}, 0.5) ==
          std::vector<Point>{{5, 5}, {5, 5}});
    CHECK(flatten_bezier({{0, 0}, {4, 0}, {6, 0}, {10, 0}, {10, 4}, {10, 6}, {10, 10}}, 0.5) ==
          std::vector<Point>{{0, 0}, {10, 0}, {10, 10}});
}

TEST_CASE("a rounded line can lose the points that rounding made idle") {
    CHECK(without_idle_points({{0, 140}, {7.67, 140}, {7.67, 140}, {20, 140}, {20, 150}}) ==
          std::vector<Point>{{0, 140}, {20, 140}, {20, 150}});
    CHECK(without_idle_points({{1, 1}, {1, 1}, {1, 1}}) == std::vector<Point>{{1, 1}, {1, 1}});
    CHECK(without_idle_points({{1, 1}}) == std::vector<Point>{{1, 1}});
    // There and back again is no straight stretch.
    CHECK(without_idle_points({{0, 0}, {9, 0}, {3, 0}}).size() == 3);
}

TEST_CASE("too few control points come back as they are") {
    CHECK(flatten_bezier({}, 0.5).empty());
    CHECK(flatten_bezier({{1, 2}, {3, 4}}, 0.5) == std::vector<Point>{{1, 2}, {3, 4}});
}
