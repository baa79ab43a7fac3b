#include "exporters/drawing.h"

#include <algorithm>

namespace waypost {

namespace {

/// How far the controls of a cubic stand from its ends for a quarter of a circle.
constexpr double kQuarter = 0.5522847498;

}  // namespace

PenMove move_to(Point to) {
    return {PenMove::Kind::Move, {}, {}, to};
}

PenMove line_to(Point to) {
    return {PenMove::Kind::Line, {}, {}, to};
}

PenMove curve_to(Point control_1, Point control_2, Point to) {
    return {PenMove::Kind::Curve, control_1, control_2, to};
}

PenMove close_outline() {
    return {PenMove::Kind::Close, {}, {}, {}};
}

std::vector<PenMove> rounded_outline(const Rect& box, double radius) {
    const double r = std::min({radius, box.w / 2, box.h / 2});
    if (r <= 0) {
        return polygon_outline({{box.x, box.y},
                                {box.right(), box.y},
                                {box.right(), box.bottom()},
                                {box.x, box.bottom()}});
    }
    const double k = r * (1 - kQuarter);
    const double right = box.right();
    const double bottom = box.bottom();
    return {move_to({box.x + r, box.y}),
            line_to({right - r, box.y}),
            curve_to({right - k, box.y}, {right, box.y + k}, {right, box.y + r}),
            line_to({right, bottom - r}),
            curve_to({right, bottom - k}, {right - k, bottom}, {right - r, bottom}),
            line_to({box.x + r, bottom}),
            curve_to({box.x + k, bottom}, {box.x, bottom - k}, {box.x, bottom - r}),
            line_to({box.x, box.y + r}),
            curve_to({box.x, box.y + k}, {box.x + k, box.y}, {box.x + r, box.y}),
            close_outline()};
}

std::vector<PenMove> half_outline(Point middle, double radius) {
    const double k = radius * kQuarter;
    const Point top = middle - Point{0, radius};
    const Point left = middle - Point{radius, 0};
    const Point foot = middle + Point{0, radius};
    return {move_to(top),
            curve_to(top - Point{k, 0}, left - Point{0, k}, left),
            curve_to(left + Point{0, k}, foot - Point{k, 0}, foot),
            close_outline()};
}

std::vector<PenMove> polygon_outline(const std::vector<Point>& corners) {
    std::vector<PenMove> outline = open_outline(corners);
    outline.push_back(close_outline());
    return outline;
}

std::vector<PenMove> open_outline(const std::vector<Point>& points) {
    std::vector<PenMove> outline;
    outline.reserve(points.size() + 1);
    for (const Point point : points) {
        outline.push_back(outline.empty() ? move_to(point) : line_to(point));
    }
    return outline;
}

double baseline(double middle, double size) {
    // Half the height of Inter's capitals.
    return middle + 0.364 * size;
}

}  // namespace waypost
