// Curves as lines, for readers that draw no curves.
#pragma once

#include "base/geometry.h"

#include <vector>

namespace waypost {

/// The joined cubic curves as one line that keeps within `tolerance` of them. The first and the
/// last point stay where they are; between them no point repeats the one before it or lies on a
/// straight stretch. Fewer than four control points come back as they are.
/// Pre: 3n+1 control points, tolerance above 0. Cost: the square root of the length over the
/// tolerance for each curve.
[[nodiscard]] std::vector<Point> flatten_bezier(const std::vector<Point>& control,
                                                double tolerance);

/// The same line without points that say nothing, such as those that rounding has brought onto one
/// straight stretch. Keeps the first and the last; at least two points of two or more.
[[nodiscard]] std::vector<Point> without_idle_points(const std::vector<Point>& line);

}  // namespace waypost
