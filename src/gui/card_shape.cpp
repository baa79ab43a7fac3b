#include "gui/card_shape.h"

#include <algorithm>
#include <array>

namespace waypost::gui {

namespace {

std::array<Point, 6> hexagon(const Rect& r, double reach) {
    return {{{r.x, r.centre().y},
             {r.x + reach, r.y},
             {r.right() - reach, r.y},
             {r.right(), r.centre().y},
             {r.right() - reach, r.bottom()},
             {r.x + reach, r.bottom()}}};
}

/// The points of a hexagon on the left and right, of a box on the screen.
double point_depth(const Painter& p, const Rect& box) {
    return std::min(p.px(DiagramMetrics::kHexagonPoint), box.w / 3);
}

double corner_radius(const Painter& p, CardShape shape, const Rect& box) {
    switch (shape) {
        case CardShape::Rectangle: return p.px(DiagramMetrics::kCorner);
        case CardShape::Rounded: return std::min(p.px(DiagramMetrics::kRoundedCorner), box.h / 2);
        case CardShape::Oval: return box.h / 2;
        case CardShape::Hexagon: return 0;
    }
    return 0;
}

/// A quarter of a circle in four chords, from its start at (1, 0).
constexpr std::array<Point, 5> kQuarter = {
    Point{1, 0}, {0.92388, 0.38268}, {0.70711, 0.70711}, {0.38268, 0.92388}, {0, 1}};

/// The outline of a rounded rectangle, closed.
std::array<Point, 21> rounded_outline(const Rect& box, double radius) {
    const double r = std::min({radius, box.w / 2, box.h / 2});
    std::array<Point, 21> line{};
    std::size_t at = 0;
    for (const Point q : kQuarter) {
        line[at++] = {box.right() - r + r * q.x, box.bottom() - r + r * q.y};
    }
    for (const Point q : kQuarter) {
        line[at++] = {box.x + r - r * q.y, box.bottom() - r + r * q.x};
    }
    for (const Point q : kQuarter) {
        line[at++] = {box.x + r - r * q.x, box.y + r - r * q.y};
    }
    for (const Point q : kQuarter) {
        line[at++] = {box.right() - r + r * q.y, box.y + r - r * q.x};
    }
    line[at] = line[0];
    return line;
}

void stroke_hexagon(Painter& p, const Rect& box, const CardLook& look, double thickness) {
    const std::array<Point, 6> corners = hexagon(box, point_depth(p, box));
    if (!look.dashed) {
        p.polyline(corners, look.outline, thickness, true);
        return;
    }
    std::array<Point, 7> line{};
    std::ranges::copy(corners, line.begin());
    line.back() = corners.front();
    p.dashed(line, look.outline, thickness, std::max(3.0, p.px(6)));
}

}  // namespace

void draw_card_shape(
    Painter& painter, const Rect& box, CardShape shape, const CardLook& look, double thinnest) {
    const double thickness = std::max(thinnest, painter.px(look.thickness));
    fill_card_shape(painter, box, shape, look.fill);
    if (shape == CardShape::Hexagon) {
        stroke_hexagon(painter, box, look, thickness);
        return;
    }
    const double radius = corner_radius(painter, shape, box);
    if (look.dashed) {
        const std::array<Point, 21> line = rounded_outline(box, radius);
        painter.dashed(line, look.outline, thickness, std::max(3.0, painter.px(6)));
    } else {
        painter.stroke(box, look.outline, thickness, radius);
    }
}

void fill_card_shape(
    Painter& painter, const Rect& box, CardShape shape, Colour colour, double grown) {
    const Rect larger = box.grown(grown);
    if (shape == CardShape::Hexagon) {
        painter.polygon(hexagon(larger, point_depth(painter, box) + grown / 2), colour);
    } else {
        painter.fill(larger, colour, corner_radius(painter, shape, box) + grown);
    }
}

void ring_card_shape(Painter& painter,
                     const Rect& box,
                     CardShape shape,
                     Colour colour,
                     double thickness,
                     double gap) {
    const Rect larger = box.grown(gap);
    if (shape == CardShape::Hexagon) {
        const std::array<Point, 6> corners = hexagon(larger, point_depth(painter, box) + gap / 2);
        painter.polyline(corners, colour, thickness, true);
    } else {
        painter.stroke(larger, colour, thickness, corner_radius(painter, shape, box) + gap);
    }
}

double side_room(const Painter& painter, const Rect& box, CardShape shape) {
    switch (shape) {
        case CardShape::Rectangle: return 2.5;
        case CardShape::Rounded: return 3 + corner_radius(painter, shape, box) * 0.25;
        case CardShape::Oval: return 2 + box.h * 0.2;
        case CardShape::Hexagon: return 2 + point_depth(painter, box) * 0.6;
    }
    return 3;
}

}  // namespace waypost::gui
