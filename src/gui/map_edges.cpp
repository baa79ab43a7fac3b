#include "gui/map_edges.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>

namespace waypost::gui {

namespace {

/// Labels whose letters would be lower than this on the screen, in pixels, are left out.
constexpr double kSmallestLabel = 8.5;

/// Lines longer than this on the screen, in points, are drawn in pieces.
constexpr std::size_t kPiece = 64;

struct EdgeLook {
    Colour colour{};
    double thickness = 1.5;
    bool dashed = false;
    /// In points of the canvas, and at least so many pixels.
    double head = 9;
    double least = 0;
    double least_thickness = 0.8;
};

EdgeLook look_of(WayMark mark, bool back, const Theme& theme) {
    switch (mark) {
        case WayMark::Walked: return {theme.accent, 3.6, false, 12, 5, 2.2};
        case WayMark::Ahead:
            return {back ? mixed(theme.edge, theme.ground, 0.75) : theme.edge, 1.6, false, 9};
        case WayMark::Closed: return {mixed(theme.edge, theme.ground, 0.55), 1.25, true, 8};
    }
    return {};
}

/// The thicker the more rehearsals go by; dashes where none does.
EdgeLook look_of_heat(int count, const Theme& theme) {
    if (count == 0) {
        return {theme.ink, 1.4, true, 9, 0, 1};
    }
    return {theme.accent, 2 + 0.8 * std::min(count, 6), false, 12, 3, 1};
}

/// The tip touches the card's border; closed ways have an open head, so that it tells them apart
/// where they are too short for dashes.
void draw_arrowhead(
    Painter& p, Point tip, Point along, const EdgeLook& look, double size, double thickness) {
    const Point base = tip - along * size;
    const Point side{-along.y * size * 0.55, along.x * size * 0.55};
    const std::array<Point, 3> head = {base + side, tip, base - side};
    if (look.dashed) {
        p.polyline(head, look.colour, thickness);
    } else {
        p.polygon(head, look.colour);
    }
}

/// Draws lines of the scene; what does not change from line to line is worked out once.
class EdgePainter {
public:
    EdgePainter(const Painter& ui, const MapState& state, const MapFrame& frame)
        : p_(ui.scaled(state.camera.zoom)),
          state_(state),
          frame_(frame),
          scale_(state.camera.scale()),
          degree_(SceneLines::degree_for(std::sqrt(scale_.x * scale_.y))),
          wide_(state.wide),
          right_(frame.session.open_flow()->diagram.direction == ReadingDirection::Right) {
        const ScreenPoint corner = to_screen(state.camera, frame.view, CanvasPoint{0, 0});
        origin_ = {corner.x, corner.y};
        // Wide cards move lines ahead.
        seen_ = seen_canvas(state.camera, frame.view.grown(8)).grown(wide_ > 0 ? 200 : 0);
    }

    void draw(std::size_t i) {
        const SceneLines& lines = state_.picture.scene.lines;
        const std::span<const Point> line = lines.line(degree_, i);
        if (line.size() < 2 || !lines.bounds[i].grown(1).overlaps(seen_)) {
            return;
        }
        const DiagramEdge& edge = frame_.session.open_flow()->diagram.edges[i];
        EdgeLook look = state_.heat.edges.empty()
                            ? look_of(state_.marks.ways[i], edge.back, p_.theme())
                            : look_of_heat(state_.heat.edges[i], p_.theme());
        emphasise(i, edge, look);
        // Seen from far off, lines would cover the cards: they thin out, the walked ones last.
        const double wanted = p_.px(look.thickness);
        const double thickness = std::max(look.least_thickness, wanted);
        const double strength = std::clamp(wanted / 0.8, 0.14, 1.0);
        look.colour = look.least > 0 ? look.colour : faded(look.colour, strength);
        const double head = std::max(look.least, p_.px(look.head));
        draw_line(line, look, thickness, head >= 3 && !look.dashed ? head * 0.7 : 0);
        if (head >= 3) {
            const Point along = arrival_on_screen(lines.arrivals[i]);
            draw_arrowhead(p_, on_screen(line, line.size() - 1), along, look, head, thickness);
        }
    }

private:
    /// The line's point of that number.
    [[nodiscard]] Point on_screen(std::span<const Point> line, std::size_t k) const {
        Point p = line[k];
        if (wide_ > 0) {
            const MapScene& scene = state_.picture.scene;
            const auto first = static_cast<std::size_t>(line.data() - scene.lines.points.data());
            double& along = right_ ? p.x : p.y;
            along += (scene.wide_lines[first + k] - along) * wide_;
        }
        return {origin_.x + p.x * scale_.x, origin_.y + p.y * scale_.y};
    }

    [[nodiscard]] Point arrival_on_screen(Point along) const {
        const Point drawn{along.x * scale_.x, along.y * scale_.y};
        return drawn * (1 / std::max(std::hypot(drawn.x, drawn.y), 1e-9));
    }

    /// The ways on from the present card are what a reader looks for; those at the card that is
    /// looked at stand out, others step back.
    void emphasise(std::size_t i, const DiagramEdge& edge, EdgeLook& look) const {
        if (!state_.heat.edges.empty()) {
            return;
        }
        const bool offered =
            state_.marks.ways[i] == WayMark::Ahead && edge.from == frame_.session.present_card();
        if (offered) {
            look.colour = p_.theme().ink;
            look.thickness = 2.2;
            look.least_thickness = 1.4;
            look.least = 4;
        }
        if (i < state_.flash.edges.size() && state_.flash.edges[i] != 0) {
            look.colour = p_.theme().accent;
            look.thickness = 3.2;
            look.least_thickness = 2.4;
            look.least = 4;
        }
        if (!state_.light.centre.has_value()) {
            return;
        }
        if (state_.light.edges[i] != 0) {
            look.thickness = std::max(look.thickness, 2.6);
            look.least_thickness = 1.8;
            look.least = 4;
            look.colour = state_.marks.ways[i] == WayMark::Walked ? look.colour : p_.theme().ink;
        } else {
            look.colour = mixed(look.colour, p_.theme().ground, 0.45);
        }
    }

    /// The line ends inside the arrowhead, so that it never pokes out at the tip.
    void draw_line(std::span<const Point> line,
                   const EdgeLook& look,
                   double thickness,
                   double cut) {
        std::size_t filled = 0;
        const auto flush = [&] {
            const std::span<const Point> part(piece_.data(), filled);
            if (look.dashed && p_.unit() > 0.12) {
                p_.dashed(part, look.colour, thickness, std::max(3.0, p_.px(6)));
            } else {
                p_.polyline(part, look.colour, thickness);
            }
            piece_[0] = piece_[filled - 1];
            filled = 1;
        };
        const Point tip = on_screen(line, line.size() - 1);
        // Squared, as there are many points.
        const double beside_head = cut * cut * (1.15 * 1.15);
        for (std::size_t k = 0; k < line.size(); ++k) {
            const bool last = k + 1 == line.size();
            Point at = last ? tip : on_screen(line, k);
            const Point left = tip - at;
            // What lies beside the head would show as a second, thinner tip.
            if (!last && k > 0 && left.x * left.x + left.y * left.y < beside_head) {
                continue;
            }
            if (last && cut > 0 && filled > 0) {
                const Point before = piece_[filled - 1];
                const double length = std::hypot(tip.x - before.x, tip.y - before.y);
                at = length > cut ? tip - (tip - before) * (cut / length) : before;
            }
            piece_[filled++] = at;
            if (filled == kPiece) {
                flush();
            }
        }
        if (filled > 1) {
            flush();
        }
    }

    Painter p_;
    const MapState& state_;
    const MapFrame& frame_;
    Scale scale_{};
    std::size_t degree_;
    /// How wide the cards are, between which the lines run.
    double wide_;
    bool right_;
    Point origin_{};
    Rect seen_{};
    /// What of a line is handed over together; kept, as there are many lines.
    std::array<Point, kPiece> piece_{};
};

enum class LabelLook { Hidden, Quiet, Strong };

/// A label keeps its size where wide cards move the line on which it stands.
Rect widened(const MapState& state, const MapFrame& frame, Rect label) {
    const ReadingDirection direction = frame.session.open_flow()->diagram.direction;
    const Point centre = label.centre();
    double& along = direction == ReadingDirection::Right ? label.x : label.y;
    const double middle = direction == ReadingDirection::Right ? centre.x : centre.y;
    along += (state.picture.scene.wide.at(middle) - middle) * state.wide;
    return label;
}

LabelLook label_look(const MapState& state,
                     const MapFrame& frame,
                     const DiagramEdge& edge,
                     std::size_t i) {
    if (edge.label.empty() || state.picture.scene.labels[i].w <= 0) {
        return LabelLook::Hidden;
    }
    const WayMark mark = state.marks.ways[i];
    const MapLight& light = state.light;
    if (light.centre.has_value() && light.edges[i] != 0) {
        return LabelLook::Strong;
    }
    const bool offered = edge.from == frame.session.present_card() && mark != WayMark::Closed;
    if (mark == WayMark::Walked || offered) {
        return LabelLook::Strong;
    }
    return mark == WayMark::Ahead ? LabelLook::Quiet : LabelLook::Hidden;
}

void draw_label(
    Painter& p, const Rect& box, const std::string& label, LabelLook look, bool walked) {
    const Theme& theme = p.theme();
    const bool strong = look == LabelLook::Strong;
    const TextStyle style{strong ? imgui_compat::Face::SemiBold : imgui_compat::Face::Regular,
                          DiagramMetrics::kLabelSize,
                          0,
                          1.3};
    if (strong) {
        p.fill(box, theme.panel, box.h / 2);
        p.stroke(box, walked ? theme.accent : theme.outline, p.px(1.25), box.h / 2);
    } else {
        p.fill(box.grown(-p.px(2)), theme.ground, box.h / 2);
    }
    const double room = box.w - p.px(8);
    const double width = std::min(p.text_width(style, label), room);
    p.text_cut({box.centre().x - width / 2, box.centre().y - p.line_height(style) / 2},
               style,
               strong ? theme.ink : theme.quiet,
               label,
               room);
}

}  // namespace

void draw_edges(Painter& painter, const MapState& state, const MapFrame& frame) {
    EdgePainter edges(painter, state, frame);
    for (const std::uint32_t i : state.picture.edge_order) {
        edges.draw(i);
    }
}

void draw_edge_labels(Painter& painter, const MapState& state, const MapFrame& frame) {
    Painter p = painter.scaled(state.camera.zoom);
    if (p.px(DiagramMetrics::kLabelSize) < kSmallestLabel) {
        return;
    }
    const std::vector<DiagramEdge>& edges = frame.session.open_flow()->diagram.edges;
    for (const std::uint32_t i : state.picture.edge_order) {
        const Rect place = to_screen(
            state.camera, frame.view, widened(state, frame, state.picture.scene.labels[i]));
        if (!place.overlaps(frame.view)) {
            continue;
        }
        // A stretched map leaves more room than the words need.
        const double height = p.px(state.picture.scene.labels[i].h);
        const Rect box{place.x, place.centre().y - height / 2, place.w, height};
        const LabelLook look = label_look(state, frame, edges[i], i);
        // Beside large words small ones would only be in the way.
        const bool too_quiet = look == LabelLook::Quiet && p.unit() < painter.unit() * 0.7;
        if (look != LabelLook::Hidden && !too_quiet) {
            draw_label(p, box, edges[i].label, look, state.marks.ways[i] == WayMark::Walked);
        }
    }
}

void draw_sample_way(Painter& painter, Point from, Point to, WayMark mark) {
    const EdgeLook look = look_of(mark, false, painter.theme());
    const double thickness = painter.px(look.thickness);
    const double head = painter.px(look.head);
    const std::array<Point, 2> line = {from, look.dashed ? to : to - Point{head * 0.7, 0}};
    if (look.dashed) {
        painter.dashed(line, look.colour, thickness, painter.px(6));
    } else {
        painter.polyline(line, look.colour, thickness);
    }
    draw_arrowhead(painter, to, {1, 0}, look, head, thickness);
}

}  // namespace waypost::gui
