// The lines of a picture flattened once, each at several degrees of detail, so that a frame only
// moves and scales points.
#pragma once

#include "base/geometry.h"
#include "diagram/diagram.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace waypost {

/// A run of `SceneLines::points`; a line that is not drawn has no points.
struct LineRun {
    std::uint32_t first = 0;
    std::uint32_t count = 0;

    friend constexpr bool operator==(LineRun, LineRun) = default;
};

struct SceneLines {
    /// How far a line of each degree may be off its curve, in canvas pixels.
    static constexpr std::array<double, 5> kTolerances = {0.1, 0.6, 3, 16, 80};

    std::vector<Point> points{};
    /// For each degree one run for each edge. Neighbouring degrees of a straight line share points.
    std::array<std::vector<LineRun>, kTolerances.size()> runs{};
    /// The smallest rectangle around each line.
    std::vector<Rect> bounds{};
    /// In which direction each line arrives, of length 1.
    std::vector<Point> arrivals{};

    [[nodiscard]] std::span<const Point> line(std::size_t degree, std::size_t edge) const {
        const LineRun run = runs[degree][edge];
        return {points.data() + run.first, run.count};
    }

    /// The coarsest degree whose lines are off by less than half a pixel of the screen.
    [[nodiscard]] static std::size_t degree_for(double zoom);
};

/// Flattens every edge and finds its box and its arrival. Linear in the curves, but for a
/// logarithm (Douglas and Peucker 1973) in the points of one edge.
[[nodiscard]] SceneLines flattened_lines(const std::vector<DiagramEdge>& edges);

/// Where a line of at least two points arrives, of length 1.
[[nodiscard]] Point arrival_of(std::span<const Point> line);

[[nodiscard]] Rect bounds_of(std::span<const Point> line);

}  // namespace waypost
