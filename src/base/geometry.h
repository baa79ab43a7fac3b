// Points, sizes and rectangles in one plane; y points down everywhere in Waypost.
#pragma once

#include <algorithm>

namespace waypost {

struct Point {
    double x = 0;
    double y = 0;

    friend constexpr bool operator==(Point, Point) = default;
};

struct Size {
    double w = 0;
    double h = 0;

    friend constexpr bool operator==(Size, Size) = default;
};

/// `x`, `y` is the top left corner.
struct Rect {
    double x = 0;
    double y = 0;
    double w = 0;
    double h = 0;

    friend constexpr bool operator==(const Rect&, const Rect&) = default;

    [[nodiscard]] constexpr double right() const { return x + w; }

    [[nodiscard]] constexpr double bottom() const { return y + h; }

    [[nodiscard]] constexpr Point centre() const { return {x + w / 2, y + h / 2}; }

    [[nodiscard]] constexpr bool contains(Point p) const {
        return p.x >= x && p.x < right() && p.y >= y && p.y < bottom();
    }

    /// True when the insides share at least one point; touching edges do not count.
    [[nodiscard]] constexpr bool overlaps(const Rect& other) const {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    [[nodiscard]] constexpr Rect grown(double by) const {
        return {x - by, y - by, w + 2 * by, h + 2 * by};
    }
};

constexpr Point operator+(Point a, Point b) {
    return {a.x + b.x, a.y + b.y};
}

constexpr Point operator-(Point a, Point b) {
    return {a.x - b.x, a.y - b.y};
}

constexpr Point operator*(Point a, double k) {
    return {a.x * k, a.y * k};
}

/// The smallest rectangle that holds both.
constexpr Rect bounding(const Rect& a, const Rect& b) {
    const double x = std::min(a.x, b.x);
    const double y = std::min(a.y, b.y);
    return {x, y, std::max(a.right(), b.right()) - x, std::max(a.bottom(), b.bottom()) - y};
}

}  // namespace waypost
