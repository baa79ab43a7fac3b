#include "gui/map_edges.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <vector>

namespace waypost::gui {

namespace {

/// Under this zoom, against the size of the words, lines are drawn straight and labels left out.
constexpr double kSmallestLabel = 8.5;

struct EdgeLook {
    Colour colour{};
    double thickness = 1.4;
    bool dashed = false;
};

EdgeLook look_of(WayMark mark, bool back, const Theme& theme) {
    switch (mark) {
        case WayMark::Walked: return {theme.accent, 3.2, false};
        case WayMark::Ahead:
            return {back ? mixed(theme.edge, theme.ground, 0.75) : theme.edge, 1.5, false};
        case WayMark::Closed: return {mixed(theme.edge, theme.ground, 0.55), 1.25, true};
    }
    return {};
}

Point cubic(const Point& a, const Point& b, const Point& c, const Point& d, double t) {
    const double s = 1 - t;
    return a * (s * s * s) + b * (3 * s * s * t) + c * (3 * s * t * t) + d * (t * t * t);
}

/// The joined Béziers as a polyline on the screen; straight parts stay two points.
std::vector<Point> flattened(const std::vector<Point>& bezier,
                             const MapState& state,
                             const MapFrame& frame) {
    const auto on_screen = [&](Point p) {
        const ScreenPoint s = to_screen(state.camera, frame.view, CanvasPoint{p.x, p.y});
        return Point{s.x, s.y};
    };
    std::vector<Point> line;
    if (bezier.empty()) {
        return line;
    }
    line.push_back(on_screen(bezier.front()));
    for (std::size_t i = 0; i + 3 < bezier.size(); i += 3) {
        const Point a = on_screen(bezier[i]);
        const Point b = on_screen(bezier[i + 1]);
        const Point c = on_screen(bezier[i + 2]);
        const Point d = on_screen(bezier[i + 3]);
        const double reach = std::abs(d.x - a.x) + std::abs(d.y - a.y);
        const bool flat = std::abs(d.y - a.y) < 0.5 || std::abs(d.x - a.x) < 0.5;
        const int parts = flat ? 1 : std::clamp(static_cast<int>(reach / 9), 4, 28);
        for (int k = 1; k <= parts; ++k) {
            line.push_back(cubic(a, b, c, d, static_cast<double>(k) / parts));
        }
    }
    return line;
}

Rect bounds_of(const std::vector<Point>& line) {
    Rect all{line.front().x, line.front().y, 0, 0};
    for (const Point& p : line) {
        all = bounding(all, {p.x, p.y, 0, 0});
    }
    return all;
}

/// The direction in which a line arrives: that of its last curve, not of its last short piece.
Point arrival_direction(const std::vector<Point>& bezier) {
    for (std::size_t i = bezier.size() - 1; i > 0; --i) {
        const Point d = bezier.back() - bezier[i - 1];
        const double length = std::hypot(d.x, d.y);
        if (length > 1e-6) {
            return d * (1 / length);
        }
    }
    return {1, 0};
}

/// The tip touches the card's border; the line ends inside the head so that it never pokes out.
void draw_arrowhead(Painter& p, std::vector<Point>& line, Point along, Colour colour, double size) {
    const Point tip = line.back();
    // What of the line lies beside the head would show as a second, thinner tip.
    while (line.size() > 2 && std::hypot(tip.x - line[line.size() - 2].x,
                                         tip.y - line[line.size() - 2].y) < size * 0.8) {
        line.pop_back();
    }
    const Point base = tip - along * size;
    const Point side{-along.y * size * 0.55, along.x * size * 0.55};
    const std::array<Point, 3> head = {tip, base + side, base - side};
    p.polygon(head, colour);
    line.back() = tip - along * (size * 0.7);
}

void draw_edge(Painter& p, const MapState& state, const MapFrame& frame, std::size_t i) {
    const DiagramEdge& edge = frame.session.open_flow()->diagram.edges[i];
    std::vector<Point> line = flattened(edge.bezier, state, frame);
    if (line.size() < 2 || !bounds_of(line).grown(8).overlaps(frame.view)) {
        return;
    }
    const EdgeLook look = look_of(state.marks.ways[i], edge.back, p.theme());
    // Seen from far off, lines would cover the cards: they thin out, the walked ones last.
    const double wanted = p.px(look.thickness);
    const double thickness = std::max(0.8, wanted);
    const double strength = std::clamp(wanted / 0.8, 0.12, 1.0);
    const Colour colour = faded(look.colour, strength);
    const double head = p.px(state.marks.ways[i] == WayMark::Walked ? 11 : 9);
    if (head >= 3) {
        draw_arrowhead(p, line, arrival_direction(edge.bezier), colour, head);
    }
    if (look.dashed && p.unit() > 0.3) {
        p.dashed(line, colour, thickness, p.px(6));
    } else {
        p.polyline(line, colour, thickness);
    }
}

bool label_shows(const MapState& state,
                 const MapFrame& frame,
                 const DiagramEdge& edge,
                 std::size_t i,
                 std::optional<NodeId> hovered) {
    if (edge.label.empty() || edge.label_box.w <= 0) {
        return false;
    }
    const NodeId present = frame.session.present_card();
    const WayMark mark = state.marks.ways[i];
    const bool near_walk =
        mark == WayMark::Walked || (edge.from == present && mark != WayMark::Closed);
    return near_walk || (hovered && (edge.from == *hovered || edge.to == *hovered));
}

}  // namespace

void draw_edges(Painter& painter, const MapState& state, const MapFrame& frame) {
    Painter p = painter.scaled(state.camera.zoom);
    const std::size_t count = frame.session.open_flow()->diagram.edges.size();
    for (const WayMark layer : {WayMark::Closed, WayMark::Ahead, WayMark::Walked}) {
        for (std::size_t i = 0; i < count; ++i) {
            if (state.marks.ways[i] == layer) {
                draw_edge(p, state, frame, i);
            }
        }
    }
}

void draw_edge_labels(Painter& painter,
                      const MapState& state,
                      const MapFrame& frame,
                      std::optional<NodeId> hovered) {
    Painter p = painter.scaled(state.camera.zoom);
    if (p.px(DiagramMetrics::kLabelSize) < kSmallestLabel) {
        return;
    }
    const Theme& theme = p.theme();
    const TextStyle style{imgui_compat::Face::SemiBold, DiagramMetrics::kLabelSize, 0, 1.3};
    const std::vector<DiagramEdge>& edges = frame.session.open_flow()->diagram.edges;
    for (std::size_t i = 0; i < edges.size(); ++i) {
        if (!label_shows(state, frame, edges[i], i, hovered)) {
            continue;
        }
        const Rect box = to_screen(state.camera, frame.view, edges[i].label_box);
        if (!box.overlaps(frame.view)) {
            continue;
        }
        const bool walked = state.marks.ways[i] == WayMark::Walked;
        p.fill(box, theme.panel, box.h / 2);
        p.stroke(box, walked ? theme.accent : theme.outline, p.px(1.25), box.h / 2);
        const double width = p.text_width(style, edges[i].label);
        const double room = box.w - p.px(8);
        p.text_cut(
            {box.centre().x - std::min(width, room) / 2, box.centre().y - p.line_height(style) / 2},
            style,
            theme.ink,
            edges[i].label,
            room);
    }
}

}  // namespace waypost::gui
