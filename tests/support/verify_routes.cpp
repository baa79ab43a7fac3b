#include "support/layout_pieces.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <string>
#include <vector>

namespace waypost::test {

namespace {

using layout::Graph;
using layout::Result;

/// Cut where neither end of a straight line is farther than 0.5 from the curve.
std::vector<Point> flatten(const std::vector<Point>& bezier) {
    std::vector<Point> points{bezier.front()};
    for (std::size_t i = 0; i + 3 < bezier.size(); i += 3) {
        const Point a = bezier[i];
        const Point b = bezier[i + 1];
        const Point c = bezier[i + 2];
        const Point d = bezier[i + 3];
        // The second differences bound the distance between a curve and its chords.
        const Point p = a - b * 2 + c;
        const Point q = b - c * 2 + d;
        const double bend = std::max(std::hypot(p.x, p.y), std::hypot(q.x, q.y));
        const int cuts = std::clamp(static_cast<int>(std::ceil(std::sqrt(bend * 1.5))), 1, 2000);
        for (int cut = 1; cut <= cuts; ++cut) {
            const double t = static_cast<double>(cut) / cuts;
            const double s = 1 - t;
            points.push_back(a * (s * s * s) + b * (3 * s * s * t) + c * (3 * s * t * t) +
                             d * (t * t * t));
        }
    }
    return points;
}

/// True when the straight line has a stretch inside the rectangle (Liang and Barsky, 1984).
bool runs_through(Point from, Point to, const Rect& rect) {
    double start = 0;
    double end = 1;
    const auto clip = [&](double step, double room) {
        if (step == 0) {
            return room > 0;
        }
        const double t = room / step;
        (step < 0 ? start : end) = step < 0 ? std::max(start, t) : std::min(end, t);
        return start < end;
    };
    const Point step = to - from;
    return clip(-step.x, from.x - rect.x) && clip(step.x, rect.right() - from.x) &&
           clip(-step.y, from.y - rect.y) && clip(step.y, rect.bottom() - from.y);
}

bool on_side(Point point, const Rect& box) {
    const bool left = std::abs(point.x - box.x) < kSlack;
    const bool right = std::abs(point.x - box.right()) < kSlack;
    return (left || right) && point.y >= box.y - kSlack && point.y <= box.bottom() + kSlack;
}

std::string check_ends(const Graph& graph, const Result& result, std::size_t i) {
    const std::vector<Point>& bezier = result.routes[i].bezier;
    const Rect& from = result.boxes[static_cast<std::size_t>(graph.edges[i].from)];
    const Rect& to = result.boxes[static_cast<std::size_t>(graph.edges[i].to)];
    const std::string name = "route " + std::to_string(i);
    if (bezier.size() % 3 != 1 || bezier.size() < 4) {
        return name + " is no row of cubic curves";
    }
    for (const Point point : bezier) {
        if (!std::isfinite(point.x) || !std::isfinite(point.y) ||
            !holds(result.bounds, {point.x, point.y, 0, 0})) {
            return name + " is out of bounds";
        }
    }
    if (!on_side(bezier.front(), from) || !on_side(bezier.back(), to)) {
        return name + " does not start and end on the borders of its boxes";
    }
    if (std::abs(bezier[0].y - bezier[1].y) > kSlack ||
        std::abs(bezier[bezier.size() - 1].y - bezier[bezier.size() - 2].y) > kSlack) {
        return name + " does not meet its boxes level";
    }
    return {};
}

std::string check_clear(const Graph& graph,
                        const Result& result,
                        const std::vector<Piece>& pieces,
                        std::size_t i) {
    const std::vector<Point> points = flatten(result.routes[i].bezier);
    double widest = 0;
    for (const Piece& piece : pieces) {
        widest = std::max(widest, piece.rect.w);
    }
    const auto end_node = [&](std::size_t owner) {
        return owner == static_cast<std::size_t>(graph.edges[i].from) ||
               owner == static_cast<std::size_t>(graph.edges[i].to);
    };
    for (std::size_t k = 0; k + 1 < points.size(); ++k) {
        const double least = std::min(points[k].x, points[k + 1].x);
        const double most = std::max(points[k].x, points[k + 1].x);
        auto piece = std::lower_bound(
            pieces.begin(), pieces.end(), least - widest, [](const Piece& p, double x) {
                return p.rect.x < x;
            });
        for (; piece != pieces.end() && piece->rect.x <= most; ++piece) {
            const bool own = piece->owner == graph.nodes.size() + i;
            if (!own && runs_through(points[k], points[k + 1], piece->rect.grown(-kSlack))) {
                return "route " + std::to_string(i) + " runs through " +
                       (end_node(piece->owner) ? "its own " : "") + name_of(graph, piece->owner);
            }
        }
    }
    return {};
}

}  // namespace

std::string broken_route(const layout::Graph& graph,
                         const layout::Result& result,
                         const std::vector<Piece>& pieces) {
    const int nodes = static_cast<int>(graph.nodes.size());
    for (std::size_t i = 0; i < graph.edges.size(); ++i) {
        const layout::Edge& edge = graph.edges[i];
        const bool exists = edge.from >= 0 && edge.to >= 0 && edge.from < nodes && edge.to < nodes;
        if (result.routes[i].bezier.empty() == exists) {
            return "route " + std::to_string(i) + (exists ? " is missing" : " has no ends");
        }
        if (!exists) {
            continue;
        }
        std::string broken = check_ends(graph, result, i);
        if (broken.empty()) {
            broken = check_clear(graph, result, pieces, i);
        }
        if (!broken.empty()) {
            return broken;
        }
    }
    return {};
}

}  // namespace waypost::test
