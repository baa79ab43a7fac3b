#include "session/scene_lines.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace waypost {

namespace {

/// No curve needs more chords, whatever its control points say.
constexpr double kMostChords = 200;

double length(Point p) {
    // Not hypot: places of a map are far from where squares overflow, and it is much slower.
    return std::sqrt(p.x * p.x + p.y * p.y);
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

/// One edge closer to its curve than any degree, with more points than it needs; empty where it is
/// not drawn.
void sample_edge(const std::vector<Point>& bezier, std::vector<Point>& line) {
    line.clear();
    if (bezier.size() < 4) {
        return;
    }
    line.push_back(bezier.front());
    for (std::size_t i = 0; i + 3 < bezier.size(); i += 3) {
        append_curve(line, std::span(bezier).subspan(i, 4));
    }
}

/// Finds for each point of a line how far the line would be off without it.
class PointWeights {
public:
    /// Infinite for both ends; 0 where the line is off by less than the finest degree's tolerance.
    /// What is kept for one tolerance is kept for all that are finer. Pre: at least two points.
    [[nodiscard]] const std::vector<double>& of(std::span<const Point> line) {
        weights_.assign(line.size(), 0);
        weights_.front() = std::numeric_limits<double>::infinity();
        weights_.back() = weights_.front();
        open_.assign(1, {0, line.size() - 1, weights_.front()});
        while (!open_.empty()) {
            const Stretch stretch = open_.back();
            open_.pop_back();
            split(line, stretch);
        }
        return weights_;
    }

private:
    struct Stretch {
        std::size_t first = 0;
        std::size_t last = 0;
        /// Of the point that it was split off at.
        double weight = 0;
    };

    void split(std::span<const Point> line, const Stretch& stretch) {
        const Point from = line[stretch.first];
        const Point along = line[stretch.last] - from;
        const double size = along.x * along.x + along.y * along.y;
        const double inverse = size > 0 ? 1 / size : 0;
        double farthest = SceneLines::kTolerances.front() * SceneLines::kTolerances.front();
        std::size_t at = 0;
        for (std::size_t i = stretch.first + 1; i < stretch.last; ++i) {
            const Point way = line[i] - from;
            const double t = std::clamp((way.x * along.x + way.y * along.y) * inverse, 0.0, 1.0);
            const Point off = way - along * t;
            const double square = off.x * off.x + off.y * off.y;
            if (square > farthest) {
                farthest = square;
                at = i;
            }
        }
        if (at != 0) {
            weights_[at] = std::min(std::sqrt(farthest), stretch.weight);
            open_.push_back({stretch.first, at, weights_[at]});
            open_.push_back({at, stretch.last, weights_[at]});
        }
    }

    std::vector<double> weights_{};
    std::vector<Stretch> open_{};
};

/// Appends a line at every degree. Degrees that need as many points have the same ones.
void append_degrees(SceneLines& lines, std::span<const Point> line, PointWeights& weighing) {
    LineRun run{static_cast<std::uint32_t>(lines.points.size()), 0};
    if (line.size() < 2) {
        for (std::vector<LineRun>& degree : lines.runs) {
            degree.push_back(run);
        }
        return;
    }
    const std::vector<double>& weights = weighing.of(line);
    for (std::size_t degree = 0; degree < lines.runs.size(); ++degree) {
        const double tolerance = SceneLines::kTolerances[degree];
        const auto needed = static_cast<std::uint32_t>(
            std::ranges::count_if(weights, [&](double weight) { return weight > tolerance; }));
        if (run.count != needed) {
            run = {static_cast<std::uint32_t>(lines.points.size()), needed};
            for (std::size_t i = 0; i < line.size(); ++i) {
                if (weights[i] > tolerance) {
                    lines.points.push_back(line[i]);
                }
            }
        }
        lines.runs[degree].push_back(run);
    }
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
    PointWeights weighing;
    std::vector<Point> line;
    for (const DiagramEdge& edge : edges) {
        sample_edge(edge.bezier, line);
        lines.bounds.push_back(bounds_of(line));
        // The curve's own direction: its last chord may still turn.
        lines.arrivals.push_back(line.size() < 2 ? Point{1, 0} : arrival_of(edge.bezier));
        append_degrees(lines, line, weighing);
    }
    return lines;
}

}  // namespace waypost
