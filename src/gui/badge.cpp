#include "gui/badge.h"

#include <array>
#include <string_view>

namespace waypost::gui {

namespace {

void draw_letter(
    const Painter& painter, Point centre, double radius, Colour sign, std::string_view letter) {
    // It fills its disc, however large letters are to be elsewhere.
    Painter p = painter.with_least(0);
    const TextStyle style{imgui_compat::Face::Bold, radius * 1.35 / p.unit(), 0, 1.2};
    p.text({centre.x - p.text_width(style, letter) / 2, centre.y - p.line_height(style) / 2},
           style,
           sign,
           letter);
}

/// Three bars that rise, for a stage.
void draw_bars(Painter& p, Point centre, double radius, Colour sign) {
    const double w = radius * 0.26;
    for (int i = 0; i < 3; ++i) {
        const double h = radius * (0.4 + 0.28 * i);
        const double x = centre.x + (i - 1) * radius * 0.42 - w / 2;
        p.fill({x, centre.y + radius * 0.48 - h, w, h}, sign, w / 3);
    }
}

void draw_diamond(Painter& p, Point centre, double radius, Colour sign) {
    const double r = radius * 0.52;
    const std::array<Point, 4> corners = {Point{centre.x, centre.y - r},
                                          Point{centre.x + r, centre.y},
                                          Point{centre.x, centre.y + r},
                                          Point{centre.x - r, centre.y}};
    p.polyline(corners, sign, radius * 0.2, true);
}

void draw_arrow(Painter& p, Point centre, double radius, Colour sign) {
    const double r = radius * 0.5;
    const std::array<Point, 3> head = {Point{centre.x, centre.y - r},
                                       Point{centre.x + r, centre.y},
                                       Point{centre.x, centre.y + r}};
    p.line({centre.x - r, centre.y}, {centre.x + r, centre.y}, sign, radius * 0.2);
    p.polyline(head, sign, radius * 0.2);
}

}  // namespace

void draw_tick(Painter& painter, Point top_left, double side, Colour colour, double thickness) {
    const std::array<Point, 3> tick = {Point{top_left.x + side * 0.08, top_left.y + side * 0.52},
                                       Point{top_left.x + side * 0.4, top_left.y + side * 0.84},
                                       Point{top_left.x + side * 0.94, top_left.y + side * 0.2}};
    painter.polyline(tick, colour, thickness);
}

void draw_badge(
    Painter& painter, Point centre, double radius, NodeKind kind, Colour ground, Colour sign) {
    painter.circle(centre, radius, ground);
    switch (kind) {
        case NodeKind::Question: draw_letter(painter, centre, radius, sign, "?"); return;
        case NodeKind::Info: draw_letter(painter, centre, radius, sign, "i"); return;
        case NodeKind::Test: draw_letter(painter, centre, radius, sign, "+"); return;
        case NodeKind::Urgent: draw_letter(painter, centre, radius, sign, "!"); return;
        case NodeKind::Stage: draw_bars(painter, centre, radius, sign); return;
        case NodeKind::Decision:
        case NodeKind::Option: draw_diamond(painter, centre, radius, sign); return;
        case NodeKind::Route: draw_arrow(painter, centre, radius, sign); return;
        case NodeKind::End:
            draw_tick(painter,
                      {centre.x - radius * 0.55, centre.y - radius * 0.55},
                      radius * 1.1,
                      sign,
                      radius * 0.22);
            return;
    }
}

}  // namespace waypost::gui
