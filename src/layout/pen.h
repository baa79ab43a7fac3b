// Part of routing: draws one line of level stretches and curves that are level at both ends.
#pragma once

#include "base/geometry.h"

#include <vector>

namespace waypost::layout {

class Pen {
public:
    /// Begins a new line; what it needs for that is kept from line to line.
    void start(Point point) {
        points_.assign(1, point);
        straight_ = false;
    }

    /// Goes on to a point farther right or left: straight when it is as high, else in a curve that
    /// changes height half-way. Straight stretches that follow each other become one.
    void go_to(Point point);

    /// Turns round: bulges out to the right (left when negative) and comes back to the same x.
    void turn_to(double y, double bulge);

    /// Comes back to the same x at height `y` by way of `apex`, where it runs straight up or down.
    /// Pre: the apex lies between the two heights.
    void turn_by(Point apex, double y);

    /// The control points of the joined cubic curves, 3n+1.
    [[nodiscard]] const std::vector<Point>& points() const { return points_; }

private:
    void add(Point first, Point second, Point end);

    std::vector<Point> points_{};
    bool straight_ = false;
};

}  // namespace waypost::layout
