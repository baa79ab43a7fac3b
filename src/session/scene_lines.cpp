#include "session/scene_lines.h"

#include <algorithm>
#include <cmath>

namespace waypost {

namespace {

/// No curve needs more chords, whatever its control points say.
constexpr double kMostChords = 200;

double length(Point p) {
    return std::hypot(p.x, p.y);
}

/// Chords of equal parameter steps are off by at most an eighth of the squared step times the
/// second derivative, which for a cubic is at most six times its larger second difference.
int chord_count(Point a, Point b, Point c, Point d) {
    const double bend = std::max(length(a - b * 2 + c), length(b - c * 2 + d));
    const double chords = std::ceil(std::sqrt(0.75 * bend / SceneLines::kTolerances.front()));
    return static_cast<int>(std::clamp(chords, 1.0, kMostChords));
}

Point cubic(Point a, Point b, Point c, Point d, double t) {
    const double s = 1 - t;
    return a * (s * s * s) + b * (3 * s * s * t) + c * (3 * s * t * t) + d * (t * t * t);
}

void append_curve(std::vector<Point>& line, std::span<const Point> control) {
    const Point a = control[0];
    const Point b = control[1];
    const Point c = control[2];
    const Point d = control[3];
    const int chords = chord_count(a, b, c, d);
    for (int k = 1; k <= chords; ++k) {
        const Point next = k == chords ? d : cubic(a, b, c, d, static_cast<double>(k) / chords);
        if (!(next == line.back())) {
            line.push_back(next);
        }
    }
}

double distance_to_chord(Point p, Point from, Point to) {
    const Point along = to - from;
    const double size = along.x * along.x + along.y * along.y;
    if (size <= 0) {
        return length(p - from);
    }
    const Point off = p - from;
    const double t = std::clamp((off.x * along.x + off.y * along.y) / size, 0.0, 1.0);
    return length(off - along * t);
}

/// Keeps the points without which the line would be off by more than the tolerance.
class Simplifier {
public:
    /// Appends what is kept of `line`.
    void append(std::span<const Point> line, double tolerance, std::vector<Point>& into) {
        kept_.assign(line.size(), false);
        kept_.front() = true;
        kept_.back() = true;
        open_.assign(1, {0, line.size() - 1});
        while (!open_.empty()) {
            const Stretch stretch = open_.back();
            open_.pop_back();
            split(line, stretch, tolerance);
        }
        for (std::size_t i = 0; i < line.size(); ++i) {
            if (kept_[i]) {
                into.push_back(line[i]);
            }
        }
    }

private:
    struct Stretch {
        std::size_t first = 0;
        std::size_t last = 0;
    };

    void split(std::span<const Point> line, Stretch stretch, double tolerance) {
        double farthest = tolerance;
        std::size_t at = 0;
        for (std::size_t i = stretch.first + 1; i < stretch.last; ++i) {
            const double off = distance_to_chord(line[i], line[stretch.first], line[stretch.last]);
            if (off > farthest) {
                farthest = off;
                at = i;
            }
        }
        if (at != 0) {
            kept_[at] = true;
            open_.push_back({stretch.first, at});
            open_.push_back({at, stretch.last});
        }
    }

    std::vector<bool> kept_{};
    std::vector<Stretch> open_{};
};

/// One edge at the finest degree.
std::vector<Point> finest_line(const std::vector<Point>& bezier) {
    std::vector<Point> line;
    if (bezier.size() < 4) {
        return line;
    }
    line.push_back(bezier.front());
    for (std::size_t i = 0; i + 3 < bezier.size(); i += 3) {
        append_curve(line, std::span(bezier).subspan(i, 4));
    }
    return line;
}

}  // namespace

std::size_t SceneLines::degree_for(double zoom) {
    std::size_t degree = 0;
    while (degree + 1 < kTolerances.size() && kTolerances[degree + 1] * zoom < 0.5) {
        ++degree;
    }
    return degree;
}

Point arrival_of(std::span<const Point> line) {
    for (std::size_t i = line.size() - 1; i > 0; --i) {
        const Point way = line.back() - line[i - 1];
        const double size = length(way);
        if (size > 1e-6) {
            return way * (1 / size);
        }
    }
    return {1, 0};
}

Rect bounds_of(std::span<const Point> line) {
    if (line.empty()) {
        return {};
    }
    Rect all{line.front().x, line.front().y, 0, 0};
    for (const Point& p : line) {
        all = bounding(all, {p.x, p.y, 0, 0});
    }
    return all;
}

SceneLines flattened_lines(const std::vector<DiagramEdge>& edges) {
    SceneLines lines;
    Simplifier simplifier;
    for (const DiagramEdge& edge : edges) {
        std::vector<Point> line = finest_line(edge.bezier);
        lines.bounds.push_back(bounds_of(line));
        // The curve's own direction: its last chord may still turn.
        lines.arrivals.push_back(line.size() < 2 ? Point{1, 0} : arrival_of(edge.bezier));
        for (std::size_t degree = 0; degree < lines.runs.size(); ++degree) {
            LineRun run{static_cast<std::uint32_t>(lines.points.size()), 0};
            if (line.size() > 2 || (degree == 0 && line.size() == 2)) {
                simplifier.append(line, SceneLines::kTolerances[degree], lines.points);
                run.count = static_cast<std::uint32_t>(lines.points.size()) - run.first;
                line.assign(lines.points.begin() + run.first, lines.points.end());
            } else if (degree > 0) {
                run = lines.runs[degree - 1].back();
            }
            lines.runs[degree].push_back(run);
        }
    }
    return lines;
}

}  // namespace waypost
