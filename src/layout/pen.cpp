#include "layout/pen.h"

#include <cmath>

namespace waypost::layout {

namespace {

/// Steps as small as this are rounding.
constexpr double kSame = 1e-6;

}  // namespace

void Pen::go_to(Point point) {
    Point from = points_.back();
    const bool level = std::abs(from.y - point.y) < kSame;
    if (level && std::abs(from.x - point.x) < kSame) {
        return;
    }
    if (level && straight_) {
        points_.resize(points_.size() - 3);
        from = points_.back();
    }
    const double reach = (point.x - from.x) / (level ? 3 : 2);
    add({from.x + reach, from.y}, {point.x - reach, point.y}, point);
    straight_ = level;
}

void Pen::turn_to(double y, double bulge) {
    // A cubic curve reaches three quarters of the way to its two middle points.
    const Point from = points_.back();
    const double reach = from.x + bulge * 4 / 3;
    add({reach, from.y}, {reach, y}, {from.x, y});
    straight_ = false;
}

void Pen::turn_by(Point apex, double y) {
    constexpr double kRound = 0.55;
    const Point from = points_.back();
    add({from.x + (apex.x - from.x) * kRound, from.y},
        {apex.x, apex.y + (from.y - apex.y) * kRound},
        apex);
    add({apex.x, apex.y + (y - apex.y) * kRound},
        {from.x + (apex.x - from.x) * kRound, y},
        {from.x, y});
    straight_ = false;
}

void Pen::add(Point first, Point second, Point end) {
    points_.push_back(first);
    points_.push_back(second);
    points_.push_back(end);
}

}  // namespace waypost::layout
