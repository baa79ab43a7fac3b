#include "exporters/flatten_bezier.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace waypost {

namespace {

/// No line in a picture needs more, whatever its control points say.
constexpr double kMostSteps = 1000;

double length(Point p) {
    return std::hypot(p.x, p.y);
}

/// So many chords of equal parameter steps stay within the tolerance: a chord is off by at most an
/// eighth of the squared step times the second derivative, which for a cubic is at most six times
/// its larger second difference.
int step_count(Point a, Point b, Point c, Point d, double tolerance) {
    const double bend = std::max(length(a - b * 2 + c), length(b - c * 2 + d));
    const double steps = std::ceil(std::sqrt(0.75 * bend / tolerance));
    return static_cast<int>(std::clamp(steps, 1.0, kMostSteps));
}

Point point_at(Point a, Point b, Point c, Point d, double t) {
    const double s = 1 - t;
    return a * (s * s * s) + b * (3 * s * s * t) + c * (3 * s * t * t) + d * (t * t * t);
}

/// Appends a point; one that repeats the last is left out, and the last goes where the line runs
/// straight on over it.
void append(std::vector<Point>& line, Point next) {
    if (line.back() == next) {
        return;
    }
    if (line.size() > 1) {
        const Point before = line.back() - line[line.size() - 2];
        const Point after = next - line.back();
        const double turn = before.x * after.y - before.y * after.x;
        const double ahead = before.x * after.x + before.y * after.y;
        constexpr double kStraight = 1e-9;
        if (std::abs(turn) <= kStraight * length(before) * length(after) && ahead >= 0) {
            line.back() = next;
            return;
        }
    }
    line.push_back(next);
}

}  // namespace

std::vector<Point> flatten_bezier(const std::vector<Point>& control, double tolerance) {
    if (control.size() < 4) {
        return control;
    }
    std::vector<Point> line = {control.front()};
    for (std::size_t i = 0; i + 3 < control.size(); i += 3) {
        const Point a = control[i];
        const Point b = control[i + 1];
        const Point c = control[i + 2];
        const Point d = control[i + 3];
        const int steps = step_count(a, b, c, d, tolerance);
        for (int k = 1; k < steps; ++k) {
            append(line, point_at(a, b, c, d, static_cast<double>(k) / steps));
        }
        append(line, d);
    }
    if (line.size() == 1) {
        line.push_back(control.back());
    }
    return line;
}

std::vector<Point> without_idle_points(const std::vector<Point>& line) {
    if (line.size() < 2) {
        return line;
    }
    std::vector<Point> kept = {line.front()};
    for (const Point point : line) {
        append(kept, point);
    }
    if (kept.size() == 1) {
        kept.push_back(line.back());
    }
    return kept;
}

}  // namespace waypost
