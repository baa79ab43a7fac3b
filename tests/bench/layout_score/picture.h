// A finished drawing, whoever made it, and what is good or bad about it.
#pragma once

#include "base/geometry.h"

#include <cstdint>
#include <vector>

namespace waypost::bench {

struct Line {
    int from = 0;
    int to = 0;
    /// As drawn, curves flattened; empty when it was not drawn.
    std::vector<Point> points{};
};

struct Picture {
    std::vector<Rect> boxes{};
    std::vector<int> bands{};
    std::vector<Line> lines{};
    /// Of the lines, without those of width 0.
    std::vector<Rect> labels{};
};

struct Score {
    /// Places where two lines cross that share no node.
    std::int64_t crossings = 0;
    /// Of all lines.
    double length = 0;
    /// Of the smallest rectangle that holds boxes and lines.
    double area = 0;
    /// Pairs of boxes or labels that overlap by more than a hair.
    std::int64_t overlaps = 0;
    /// Pairs of a line and a box that is not its own, or a label, which it runs through; a line may
    /// run through its own label.
    std::int64_t through = 0;
    /// Boxes that begin left of the end of a box of an earlier band.
    std::int64_t out_of_band = 0;
};

/// About linear in the length of the lines and the number of crossings.
[[nodiscard]] Score score(const Picture& picture);

}  // namespace waypost::bench
