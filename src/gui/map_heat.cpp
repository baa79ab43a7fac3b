#include "gui/map_heat.h"

#include "gui/card_shape.h"
#include "gui/map_cards.h"
#include "session/rehearsal_results.h"

#include <algorithm>
#include <array>
#include <string>

namespace waypost::gui {

namespace {

/// In points of the canvas, and the least and most in points of the window.
constexpr double kMark = 15;
constexpr double kLeastMark = 13;
constexpr double kMostMark = 17;
/// On the screen, in points: smaller cards have no room for a number beside their titles.
constexpr double kLowest = 24;
constexpr double kNarrowest = 100;
/// More rehearsals than this make no thicker line.
constexpr int kMost = 6;

TextStyle number_style(double size) {
    return {imgui_compat::Face::Bold, size * 0.72, 0, 1.2};
}

/// A disc with the number, or a hollow square with a 0: told apart by their shape.
void draw_mark(Painter& p, Point centre, double size, int count) {
    const Theme& theme = p.theme();
    const TextStyle style = number_style(size);
    const std::string number = std::to_string(count);
    const double text = p.text_width(style, number);
    const double h = p.px(size);
    const double w = std::max(h, text + p.px(size * 0.5));
    const Rect box{centre.x - w / 2, centre.y - h / 2, w, h};
    if (count > 0) {
        p.fill(box.grown(p.px(1.5)), theme.ground, h / 2);
        p.fill(box, theme.accent, h / 2);
    } else {
        p.fill(box, theme.card, 0);
        p.stroke(box, theme.ink, p.px(1.6));
    }
    p.text({centre.x - text / 2, centre.y - p.line_height(style) / 2},
           style,
           count > 0 ? theme.on_accent : theme.ink,
           number);
}

void draw_dashed_box(Painter& p, const Rect& box, Colour colour, double thickness) {
    const std::array<Point, 5> corners = {Point{box.x, box.y},
                                          Point{box.right(), box.y},
                                          Point{box.right(), box.bottom()},
                                          Point{box.x, box.bottom()},
                                          Point{box.x, box.y}};
    p.dashed(corners, colour, thickness, std::max(3.0, thickness * 3));
}

/// The size of the marks at the map's zoom, in points of the window.
double mark_size(const Painter& p, const MapState& state) {
    return std::clamp(kMark * state.camera.zoom / p.unit(), 0.0, kMostMark);
}

/// Round a card, the thicker the more rehearsals come by; dashes where none does.
void draw_card_heat(
    Painter& p, const MapState& state, const MapFrame& frame, std::size_t card, const Rect& box) {
    const int count = state.heat.cards[card];
    const Theme& theme = p.theme();
    const bool is_low = box.h < p.px(kLowest) || box.w < p.px(kNarrowest);
    if (count == 0) {
        draw_dashed_box(p, box.grown(p.px(is_low ? 1 : 4)), theme.ink, p.px(is_low ? 1 : 1.8));
    } else {
        const CardShape shape = frame.session.open_flow()->diagram.cards[card].shape;
        Painter zoomed = p.scaled(state.camera.zoom);
        // Seen from far off, thick lines would cover the cards beside.
        const double near = std::clamp(state.camera.zoom / p.unit(), 0.3, 1.0);
        const double thickness = p.px(1.5 + std::min(count, kMost)) * near;
        ring_card_shape(zoomed, box, shape, theme.accent, thickness, p.px(3) * near);
    }
    if (!is_low) {
        const double size = std::max(mark_size(p, state), kLeastMark);
        draw_mark(p, {box.right() - p.px(size), box.bottom() + p.px(2)}, size, count);
    }
}

void draw_option_heat(Painter& p, const MapState& state, const MapFrame& frame, std::size_t card) {
    const DiagramCard& made = frame.session.open_flow()->diagram.cards[card];
    if (made.options.empty() || state.camera.zoom < p.unit() * kFullDetail) {
        return;
    }
    const Rect box = drawn_box(state, frame, card);
    const double zoom = state.camera.zoom;
    for (const DiagramOption& option : made.options) {
        const Rect& row = option.box;
        const Point end{box.x + (row.right() - made.box.x) * zoom,
                        box.y + (row.centre().y - made.box.y) * zoom};
        draw_mark(p, end, mark_size(p, state), state.heat.cards[option.option.index()]);
    }
}

/// The middle of a line as it is drawn, or the place before its words.
ScreenPoint place_on_way(
    const Painter& p, const MapState& state, const MapFrame& frame, std::size_t edge, double size) {
    const MapScene& scene = state.picture.scene;
    const auto on_screen = [&](Point at) {
        return to_screen(state.camera, frame.view, CanvasPoint{at.x, at.y});
    };
    const bool is_right = scene.direction == ReadingDirection::Right;
    const Rect& label = scene.labels[edge];
    if (label.w > 0) {
        Point centre = label.centre();
        double& along = is_right ? centre.x : centre.y;
        along += (scene.wide.at(along) - along) * state.wide;
        const ScreenPoint middle = on_screen(centre);
        return {middle.x - label.w / 2 * state.camera.zoom - p.px(size / 2), middle.y};
    }
    const std::span<const Point> line = scene.lines.line(SceneLines::degree_for(1), edge);
    const std::size_t half = line.size() / 2;
    Point middle = (line[half - 1] + line[half]) * 0.5;
    if (state.wide > 0) {
        double& along = is_right ? middle.x : middle.y;
        along += (scene.wide.at(along) - along) * state.wide;
    }
    return on_screen(middle);
}

void draw_way_heat(Painter& p, const MapState& state, const MapFrame& frame) {
    const double size = mark_size(p, state) * 0.9;
    // Smaller numbers say nothing; the lines themselves tell what is never walked.
    if (size < kLeastMark) {
        return;
    }
    const SceneLines& lines = state.picture.scene.lines;
    const Rect seen = seen_canvas(state.camera, frame.view).grown(200);
    for (const std::uint32_t i : state.picture.edge_order) {
        if (!lines.bounds[i].overlaps(seen) ||
            lines.line(SceneLines::degree_for(1), i).size() < 2) {
            continue;
        }
        const ScreenPoint at = place_on_way(p, state, frame, i, size);
        if (frame.view.contains({at.x, at.y})) {
            draw_mark(p, {at.x, at.y}, size, state.heat.edges[i]);
        }
    }
}

/// What the marks mean, at the upper right of the map.
void draw_heat_key(Painter& p, const MapState& state, const MapFrame& frame) {
    const Words& words = frame.session.words();
    const TextStyle& style = type::kQuiet;
    const std::array<std::pair<int, Word>, 2> rows = {
        {{2, Word::HeatWalked}, {0, Word::HeatNever}}};
    double width = 0;
    for (const auto& [count, word] : rows) {
        width = std::max(width, p.text_width(style, words[word]));
    }
    const double line = p.line_height(style) + p.px(6);
    const Rect box{frame.view.right() - width - p.px(66),
                   frame.view.y + state.strip + p.px(10),
                   width + p.px(52),
                   2 * line + p.px(10)};
    p.fill(box, p.theme().panel, p.px(8));
    p.stroke(box, p.theme().outline, p.px(p.theme().line_width), p.px(8));
    double y = box.y + p.px(5);
    for (const auto& [count, word] : rows) {
        draw_mark(p, {box.x + p.px(22), y + line / 2}, kMark, count);
        p.text({box.x + p.px(40), y + p.px(3)}, style, p.theme().ink, words[word]);
        y += line;
    }
}

}  // namespace

void prepare_heat(MapState& state, const MapFrame& frame) {
    MapHeat& heat = state.heat;
    const Session& session = frame.session;
    if (!session.author().has_heat || session.settings().mode != Mode::Author) {
        heat = {};
        return;
    }
    if (heat.made_for == session.versions()) {
        return;
    }
    const OpenFlow& open = *session.open_flow();
    RehearsalCounts counts = rehearsal_report(open.flow).counts;
    heat.edges.clear();
    for (const DiagramEdge& edge : open.diagram.edges) {
        const std::size_t way =
            edge.choice.has_value() ? edge.choice.index() : static_cast<std::size_t>(edge.row);
        heat.edges.push_back(counts.ways[edge.from.index()][way]);
    }
    heat.cards = std::move(counts.cards);
    heat.made_for = session.versions();
}

void draw_heat(Painter& painter, const MapState& state, const MapFrame& frame) {
    if (state.heat.made_for < 0) {
        return;
    }
    draw_way_heat(painter, state, frame);
    const std::vector<Rect>& cards = state.picture.scene.cards;
    const Rect seen = seen_canvas(state.camera, frame.view).grown(30);
    for (std::size_t i = 0; i < cards.size(); ++i) {
        if (cards[i].w <= 0 || !state.picture.scene.roomy[i].overlaps(seen)) {
            continue;
        }
        draw_card_heat(painter, state, frame, i, drawn_box(state, frame, i));
        draw_option_heat(painter, state, frame, i);
    }
    draw_heat_key(painter, state, frame);
}

}  // namespace waypost::gui
