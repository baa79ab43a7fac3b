#include "gui/map_bands.h"

#include "gui/map_folds.h"
#include "gui/tool_tip.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace waypost::gui {

namespace {

/// The column of a band on the screen, over the height of the view.
Rect column_of(const MapState& state, const MapFrame& frame, std::size_t band) {
    const SceneBand& made = state.picture.scene.bands[band];
    // A border between two phases moves with the lines that cross it.
    const WideColumns& wide = state.picture.scene.wide;
    const double from = made.x + (wide.at(made.x) - made.x) * state.wide;
    const double to = made.x + made.w;
    const double end = to + (wide.at(to) - to) * state.wide;
    Rect column = to_screen(state.camera, frame.view, Rect{from, 0, end - from, 1});
    column.y = frame.view.y;
    column.h = frame.view.h;
    return column;
}

/// Points down where pressing folds, to the right where it unfolds.
void draw_chevron(Painter& p, Point centre, bool folded, Colour colour) {
    const double r = p.px(4);
    std::array<Point, 3> line = {Point{centre.x - r, centre.y - r * 0.5},
                                 Point{centre.x, centre.y + r * 0.5},
                                 Point{centre.x + r, centre.y - r * 0.5}};
    if (folded) {
        line = {Point{centre.x - r * 0.5, centre.y - r},
                Point{centre.x + r * 0.5, centre.y},
                Point{centre.x - r * 0.5, centre.y + r}};
    }
    p.polyline(line, colour, p.px(1.8));
}

/// Control ids of bands, so that a frame makes none.
const std::string& control_id(const MapState& state, std::size_t band) {
    return state.picture.heading_ids[band];
}

void draw_heading(Canvas2d& ui, MapState& state, const MapFrame& frame, std::size_t band) {
    Painter& p = ui.painter;
    const Theme& theme = p.theme();
    const Rect strip{frame.view.x, frame.view.y, frame.view.w, state.strip};
    const Rect column = column_of(state, frame, band);
    const double left = std::max(column.x, strip.x);
    const double right = std::min(column.right(), strip.right());
    const std::string& heading = state.picture.headings[band];
    const double sign = p.px(34);
    const double width = p.text_width(type::kHeading, heading);
    const double room = right - left - sign - p.px(14);
    if (right - left < p.px(30)) {
        return;
    }
    const Rect place{left, strip.y, right - left, strip.h};
    const ControlState pressed = control(ui, control_id(state, band), place);
    if (pressed.hovered) {
        p.fill(place, theme.soft_accent);
    }
    if (pressed.pressed) {
        fold_phase(state, frame, band, !state.folds[band].folded);
    }
    const double y = strip.centre().y;
    draw_chevron(p, {left + p.px(20), y}, state.folds[band].folded, theme.quiet);
    if (room >= std::min(width, p.px(60))) {
        p.text_cut({left + sign, y - p.line_height(type::kHeading) / 2},
                   type::kHeading,
                   theme.quiet,
                   heading,
                   room);
        const std::string& read = state.picture.read[band];
        const double read_width = p.text_width(type::kQuiet, read);
        if (width + p.px(24) + read_width <= room) {
            p.text({right - p.px(16) - read_width, y - p.line_height(type::kQuiet) / 2},
                   type::kQuiet,
                   theme.quiet,
                   read);
        }
    }
    focus_ring(ui, control_id(state, band), place.grown(-p.px(7)), p.px(6));
    const Word tip = state.folds[band].folded ? Word::UnfoldPhase : Word::FoldPhase;
    const Rect sign_place{left, strip.y, sign, strip.h};
    draw_tool_tip(ui, control_id(state, band), sign_place, frame.view, frame.session.words()[tip]);
}

}  // namespace

void draw_bands(Painter& painter, const MapState& state, const MapFrame& frame) {
    const Theme& theme = painter.theme();
    painter.fill(frame.view, theme.ground);
    for (std::size_t i = 0; i < state.picture.scene.bands.size(); ++i) {
        const Rect column = column_of(state, frame, i);
        if (column.w <= 0 || !column.overlaps(frame.view)) {
            continue;
        }
        painter.fill(column, i % 2 == 0 ? theme.band : theme.ground);
        if (!theme.has_shadows && i > 0) {
            painter.line(
                {column.x, column.y}, {column.x, column.bottom()}, theme.hairline, painter.px(2));
        }
    }
}

void draw_folded(Canvas2d& ui, MapState& state, const MapFrame& frame) {
    Painter& p = ui.painter;
    const Theme& theme = p.theme();
    for (std::size_t i = 0; i < state.picture.scene.bands.size(); ++i) {
        const Rect column = column_of(state, frame, i);
        if (state.picture.scene.bands[i].folded < 1 || column.w <= 0 ||
            !column.overlaps(frame.view)) {
            continue;
        }
        Rect strip = column;
        strip.y += state.strip;
        strip.h -= state.strip;
        p.fill(strip, theme.panel);
        for (const double x : {strip.x, strip.right()}) {
            p.line({x, strip.y}, {x, strip.bottom()}, theme.outline, p.px(theme.line_width));
        }
        const double line = p.line_height(type::kHeading);
        const double across = p.line_height(type::kQuiet);
        if (strip.w >= line + p.px(6)) {
            const bool both = strip.w >= line + across + p.px(10);
            const double right = strip.centre().x + (both ? (line + across) / 2 : line / 2);
            const double top = strip.y + p.px(18);
            p.text_down({right, top}, type::kHeading, theme.quiet, state.picture.headings[i]);
            if (both) {
                p.text_down({right - line, top}, type::kQuiet, theme.quiet, state.picture.read[i]);
            }
        }
        const ControlState pressed = control(ui, state.picture.strip_ids[i], strip);
        if (pressed.hovered) {
            p.fill(strip, faded(theme.accent, 0.12));
        }
        if (pressed.pressed) {
            fold_phase(state, frame, i, false);
        }
        focus_ring(ui, state.picture.strip_ids[i], strip.grown(-p.px(7)), p.px(6));
    }
}

void draw_headings(Canvas2d& ui, MapState& state, const MapFrame& frame) {
    Painter& p = ui.painter;
    const Theme& theme = p.theme();
    const Rect strip{frame.view.x, frame.view.y, frame.view.w, state.strip};
    p.fill(strip, theme.ground);
    for (std::size_t i = 0; i < state.picture.scene.bands.size(); ++i) {
        draw_heading(ui, state, frame, i);
    }
    p.line({strip.x, strip.bottom()},
           {strip.right(), strip.bottom()},
           theme.hairline,
           p.px(theme.line_width));
}

}  // namespace waypost::gui
