#include "gui/map_view.h"

#include "gui/map_cards.h"
#include "gui/map_edges.h"
#include "gui/map_option_rows.h"
#include "gui/minimap.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace waypost::gui {

namespace {

constexpr double kMoveSeconds = 0.35;
constexpr double kHeadingHeight = 48;

void move_to(MapState& state, const MapFrame& frame, const Camera& target) {
    const bool still = frame.session.settings().reduced_motion;
    state.move = CameraMove{state.camera, target, frame.now, still ? 0 : kMoveSeconds};
}

/// The camera that shows a card so that what lies ahead of it has more room than what lies behind.
/// The strip of headings covers the top of the view.
Camera camera_for_card(const MapFrame& frame, NodeId card, double zoom, double strip) {
    const Rect& box = frame.session.open_flow()->diagram.cards[card.index()].box;
    Camera camera{{box.centre().x, box.centre().y}, zoom};
    const double ahead = std::max(0.0, frame.view.w / 2 - box.w * zoom);
    camera.centre.x += ahead * 0.38 / zoom;
    camera.centre.y -= strip / 2 / zoom;
    return camera;
}

/// Steps may follow each other quickly: a running move is taken as done where it stands.
void follow_changes(Canvas2d& ui, MapState& state, const MapFrame& frame) {
    const Session& session = frame.session;
    const double unit = ui.painter.unit() * frame.zoom;
    const bool first = state.seen_moves < 0;
    state.strip = ui.painter.px(kHeadingHeight);
    if (state.seen_moves != session.moves()) {
        const OpenFlow& open = *session.open_flow();
        state.marks = map_marks(open.flow, open.diagram, session.replay(), session.reach());
    }
    if (first || state.seen_unit != unit) {
        state.camera = camera_for_card(frame, session.present_card(), unit, state.strip);
        state.move.reset();
    } else if (state.seen_moves != session.moves()) {
        follow_walk(state, frame);
    } else if (!(state.seen_view == frame.view) && !state.move) {
        state.camera =
            camera_for_card(frame, session.present_card(), state.camera.zoom, state.strip);
    }
    state.seen_moves = session.moves();
    state.seen_view = frame.view;
    state.seen_unit = unit;
    if (state.move) {
        state.camera = state.move->at(frame.now);
        if (state.move->is_over(frame.now)) {
            state.move.reset();
        }
    }
}

void draw_bands(Painter& p, const MapState& state, const MapFrame& frame) {
    const Diagram& diagram = frame.session.open_flow()->diagram;
    p.fill(frame.view, p.theme().ground);
    for (std::size_t i = 0; i < diagram.bands.size(); ++i) {
        Rect area = to_screen(state.camera, frame.view, diagram.bands[i].area());
        area.y = frame.view.y;
        area.h = frame.view.h;
        p.fill(area, i % 2 == 0 ? p.theme().band : p.theme().ground);
        if (!p.theme().has_shadows && i > 0) {
            p.line({area.x, area.y}, {area.x, area.bottom()}, p.theme().hairline, p.px(2));
        }
    }
}

/// "3 of 4 cards read" for a band, or "not yet".
std::string read_state(const MapState& state, const MapFrame& frame, int band) {
    const OpenFlow& open = *frame.session.open_flow();
    int read = 0;
    int all = 0;
    for (std::size_t i = 0; i < open.diagram.cards.size(); ++i) {
        const bool counts = open.diagram.cards[i].band == band && open.diagram.cards[i].box.w > 0 &&
                            open.flow.nodes()[i].kind != NodeKind::Route;
        const CardMark mark = state.marks.cards[i];
        all += counts ? 1 : 0;
        read += counts && (mark == CardMark::Read || mark == CardMark::Current) ? 1 : 0;
    }
    const Words& words = frame.session.words();
    if (read == 0) {
        return words[Word::NotYet];
    }
    return words.fill(Word::CardsRead, {std::to_string(read), std::to_string(all)});
}

/// Headings stay in view: at their band's left edge, or at the view's where the band began earlier.
void draw_headings(Painter& p, const MapState& state, const MapFrame& frame) {
    const Diagram& diagram = frame.session.open_flow()->diagram;
    const Theme& theme = p.theme();
    const Rect strip{frame.view.x, frame.view.y, frame.view.w, state.strip};
    p.fill(strip, theme.ground);
    for (std::size_t i = 0; i < diagram.bands.size(); ++i) {
        const Rect area = to_screen(state.camera, frame.view, diagram.bands[i].area());
        const double left = std::max(area.x, strip.x) + p.px(20);
        const double right = std::min(area.right(), strip.right()) - p.px(16);
        const std::string heading = in_capitals(diagram.bands[i].title);
        const double width = p.text_width(type::kHeading, heading);
        if (right - left < std::min(width, p.px(60))) {
            continue;
        }
        const double y = strip.centre().y;
        p.text_cut({left, y - p.line_height(type::kHeading) / 2},
                   type::kHeading,
                   theme.quiet,
                   heading,
                   right - left);
        const std::string read = read_state(state, frame, static_cast<int>(i));
        const double read_width = p.text_width(type::kQuiet, read);
        if (left + width + p.px(24) + read_width <= right) {
            p.text({right - read_width, y - p.line_height(type::kQuiet) / 2},
                   type::kQuiet,
                   theme.quiet,
                   read);
        }
    }
    p.line({strip.x, strip.bottom()},
           {strip.right(), strip.bottom()},
           theme.hairline,
           p.px(theme.line_width));
}

/// Wheel zooms at the pointer, dragging the ground moves the map.
void take_pointer(Canvas2d& ui, MapState& state, const MapFrame& frame) {
    Pointer& pointer = ui.pointer;
    const bool inside = frame.view.contains(pointer.at);
    if (inside && pointer.wheel != 0 && !pointer.wheel_taken) {
        const ScreenPoint at{pointer.at.x, pointer.at.y};
        state.camera = zoomed_at(state.camera, frame.view, at, std::pow(1.15, pointer.wheel));
        state.move.reset();
        pointer.wheel_taken = true;
    }
    if (inside && pointer.went_down && !pointer.taken) {
        state.dragging = true;
        ui.focus.hide_ring();
    }
    if (!pointer.down) {
        state.dragging = false;
    }
    if (state.dragging && (pointer.moved.x != 0 || pointer.moved.y != 0)) {
        state.camera = panned(state.camera, pointer.moved.x, pointer.moved.y);
        state.move.reset();
    }
}

void draw_tools(Canvas2d& ui, MapState& state, const MapFrame& frame, double left) {
    Painter& p = ui.painter;
    const double h = p.px(36);
    const double y = frame.view.bottom() - h - p.px(20);
    const auto button = [&](const char* id, const std::string& label, double width) {
        const Rect rect{left, y, width, h};
        left += width + p.px(8);
        return tool_button(ui, id, rect, label);
    };
    if (button("map/in", "+", p.px(40))) {
        zoom_map(state, frame, 1.25);
    }
    if (button("map/out", "−", p.px(40))) {
        zoom_map(state, frame, 0.8);
    }
    const std::string& fit = frame.session.words()[Word::Fit];
    if (button("map/fit", fit, p.text_width(type::kQuietBold, fit) + p.px(28))) {
        fit_map(state, frame);
    }
}

}  // namespace

void follow_walk(MapState& state, const MapFrame& frame) {
    move_to(state,
            frame,
            camera_for_card(frame, frame.session.present_card(), state.seen_unit, state.strip));
}

void fit_map(MapState& state, const MapFrame& frame) {
    const Rect& bounds = frame.session.open_flow()->diagram.bounds;
    move_to(state, frame, fitted(bounds, frame.view, 24, std::max(1.0, state.seen_unit)));
}

void zoom_map(MapState& state, const MapFrame& frame, double factor) {
    const Point middle = frame.view.centre();
    // From where a running move leads, so that pressing twice zooms twice.
    const Camera from = state.move ? state.move->to : state.camera;
    move_to(state, frame, zoomed_at(from, frame.view, {middle.x, middle.y}, factor));
}

void pan_map(MapState& state, const MapFrame& frame, double right, double down) {
    const Camera from = state.move ? state.move->to : state.camera;
    move_to(state, frame, panned(from, -right * frame.view.w, -down * frame.view.h));
}

bool draw_map(Canvas2d& ui, MapState& state, const MapFrame& frame, Intents& intents) {
    follow_changes(ui, state, frame);
    Painter& p = ui.painter;
    p.push_clip(frame.view);
    draw_bands(p, state, frame);
    draw_edges(p, state, frame);
    const std::optional<NodeId> hovered = draw_cards(ui, state, frame);
    draw_edge_labels(p, state, frame, hovered);
    draw_headings(p, state, frame);
    if (frame.with_tools) {
        const Rect small = draw_minimap(ui, state, frame);
        draw_tools(ui, state, frame, small.right() + p.px(14));
    }
    const bool over_row = take_option_rows(ui, state, frame, intents);
    if (hovered && !over_row) {
        draw_card_note(p, state, frame, *hovered);
    }
    take_pointer(ui, state, frame);
    p.pop_clip();
    return state.move.has_value();
}

}  // namespace waypost::gui
