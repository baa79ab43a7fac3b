#include "gui/map_bands.h"

#include "gui/map_folds.h"
#include "gui/tool_tip.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace waypost::gui {

namespace {

/// The band on the screen, as far across the reading direction as the view.
Rect area_of(const MapState& state, const MapFrame& frame, std::size_t band) {
    const MapScene& scene = state.picture.scene;
    const ReadingAxes axes(scene.direction);
    // A border between two phases moves with the lines that cross it.
    const auto border = [&](double at) { return at + (scene.wide.at(at) - at) * state.wide; };
    const Extent along = scene.bands[band].along;
    const double from = border(along.begin);
    const Rect made = axes.rect({from, border(along.end()) - from}, {0, 1});
    const Rect shown = to_screen(state.camera, frame.view, made);
    return axes.rect(axes.along(shown), axes.across(frame.view));
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

/// What a heading shows, from its fold sign on.
struct HeadingPlace {
    /// What a press folds or unfolds.
    Rect place{};
    /// Room for the sign at its left.
    double sign = 0;
};

/// Takes the mouse and the keyboard, and draws the fold sign.
void draw_fold_control(Canvas2d& ui,
                       MapState& state,
                       const MapFrame& frame,
                       std::size_t band,
                       const HeadingPlace& heading) {
    Painter& p = ui.painter;
    const Rect& place = heading.place;
    const bool folded = state.folds[band].folded;
    const ControlState pressed = control(ui, control_id(state, band), place);
    if (pressed.hovered) {
        p.fill(place, p.theme().soft_accent);
    }
    if (pressed.pressed) {
        fold_phase(state, frame, band, !folded);
    }
    const Point centre{place.x + heading.sign - p.px(14), place.centre().y};
    draw_chevron(p, centre, folded, p.theme().quiet);
    focus_ring(ui, control_id(state, band), place.grown(-p.px(7)), p.px(6));
    const Rect sign{place.x, place.y, heading.sign, place.h};
    const Word tip = folded ? Word::UnfoldPhase : Word::FoldPhase;
    draw_tool_tip(ui, control_id(state, band), sign, frame.view, frame.session.words()[tip]);
}

/// The title, and at the right how much was read where there is room for both.
void draw_heading_words(Painter& p,
                        const MapState& state,
                        std::size_t band,
                        const HeadingPlace& heading) {
    const Rect& place = heading.place;
    const Theme& theme = p.theme();
    const std::string& title = state.picture.headings[band];
    const double width = p.text_width(type::kHeading, title);
    const double room = place.w - heading.sign - p.px(14);
    if (room < std::min(width, p.px(60))) {
        return;
    }
    const double y = place.centre().y;
    p.text_cut({place.x + heading.sign, y - p.line_height(type::kHeading) / 2},
               type::kHeading,
               theme.quiet,
               title,
               room);
    const std::string& read = state.picture.read[band];
    const double read_width = p.text_width(type::kQuiet, read);
    if (width + p.px(24) + read_width <= room) {
        p.text({place.right() - p.px(16) - read_width, y - p.line_height(type::kQuiet) / 2},
               type::kQuiet,
               theme.quiet,
               read);
    }
}

void draw_column_heading(Canvas2d& ui, MapState& state, const MapFrame& frame, std::size_t band) {
    const Painter& p = ui.painter;
    const Rect column = area_of(state, frame, band);
    const double left = std::max(column.x, frame.view.x);
    const double right = std::min(column.right(), frame.view.right());
    if (right - left < p.px(30)) {
        return;
    }
    const HeadingPlace heading{{left, frame.view.y, right - left, state.strip}, p.px(34)};
    draw_fold_control(ui, state, frame, band, heading);
    draw_heading_words(ui.painter, state, band, heading);
}

/// Where a row's heading stands: over the whole width at the top of the view where the row began
/// earlier, else on a small panel in its upper left corner, beside the lines that come into it.
HeadingPlace row_heading(const Painter& p,
                         const MapState& state,
                         const MapFrame& frame,
                         std::size_t band) {
    const Rect row = area_of(state, frame, band);
    const double sign = p.px(30);
    const double least = p.line_height(type::kHeading) + p.px(4);
    // A room's letters may need more than the points of the window would give them.
    const double high = std::max(state.strip * kRowHeading, least);
    if (row.y < frame.view.y) {
        const double top = std::min(frame.view.y, row.bottom() - high);
        return {{row.x, top, row.w, high}, sign};
    }
    // Seen from far off the panel lies over the first cards, so it is as small as its words.
    const double padding = DiagramMetrics::kMargin * state.camera.zoom;
    const double h = std::clamp(padding, least, high);
    double w = sign + p.text_width(type::kHeading, state.picture.headings[band]) + p.px(16);
    if (h >= high) {
        w += p.px(24) + p.text_width(type::kQuiet, state.picture.read[band]);
    }
    return {{row.x, row.y, std::min(w, row.w), h}, sign};
}

void draw_row_heading(Canvas2d& ui,
                      MapState& state,
                      const MapFrame& frame,
                      std::size_t band,
                      const HeadingPlace& heading) {
    Painter& p = ui.painter;
    const Theme& theme = p.theme();
    const Rect& place = heading.place;
    const bool is_over_all = place.w >= frame.view.w;
    const double corner = is_over_all ? 0 : p.px(6);
    p.fill(place, is_over_all ? theme.ground : theme.panel, corner);
    state.covered.push_back(place);
    draw_fold_control(ui, state, frame, band, heading);
    draw_heading_words(p, state, band, heading);
    if (is_over_all) {
        p.line({place.x, place.bottom()},
               {place.right(), place.bottom()},
               theme.hairline,
               p.px(theme.line_width));
    } else {
        p.stroke(place, theme.hairline, p.px(theme.line_width), corner);
    }
}

/// From top to bottom, those left out that would lie on the one before.
void draw_row_headings(Canvas2d& ui, MapState& state, const MapFrame& frame) {
    double free_from = frame.view.y - state.strip;
    for (std::size_t i = 0; i < state.picture.scene.bands.size(); ++i) {
        const SceneBand& band = state.picture.scene.bands[i];
        if (band.along.size <= 0 || band.folded >= 1 ||
            !area_of(state, frame, i).overlaps(frame.view)) {
            continue;
        }
        const HeadingPlace heading = row_heading(ui.painter, state, frame, i);
        if (heading.place.y >= free_from) {
            draw_row_heading(ui, state, frame, i, heading);
            free_from = heading.place.bottom();
        }
    }
}

/// The words on the strip of a folded column, turned to run down it.
void draw_folded_column(Painter& p, const MapState& state, std::size_t band, const Rect& strip) {
    const Colour ink = p.theme().quiet;
    const double line = p.line_height(type::kHeading);
    const double across = p.line_height(type::kQuiet);
    if (strip.w < line + p.px(6)) {
        return;
    }
    const bool both = strip.w >= line + across + p.px(10);
    const double right = strip.centre().x + (both ? (line + across) / 2 : line / 2);
    const double top = strip.y + p.px(18);
    p.text_down({right, top}, type::kHeading, ink, state.picture.headings[band]);
    if (both) {
        p.text_down({right - line, top}, type::kQuiet, ink, state.picture.read[band]);
    }
}

/// The same on the strip of a folded row, which has no heading but this.
void draw_folded_row(Painter& p, const MapState& state, std::size_t band, const Rect& strip) {
    const double sign = p.px(30);
    if (strip.h < p.line_height(type::kHeading)) {
        return;
    }
    draw_chevron(p, {strip.x + sign - p.px(14), strip.centre().y}, true, p.theme().quiet);
    draw_heading_words(p, state, band, {strip, sign});
}

}  // namespace

void draw_bands(Painter& painter, const MapState& state, const MapFrame& frame) {
    const Theme& theme = painter.theme();
    const bool down = state.picture.direction == ReadingDirection::Down;
    painter.fill(frame.view, theme.ground);
    for (std::size_t i = 0; i < state.picture.scene.bands.size(); ++i) {
        const Rect area = area_of(state, frame, i);
        if (area.w <= 0 || area.h <= 0 || !area.overlaps(frame.view)) {
            continue;
        }
        painter.fill(area, i % 2 == 0 ? theme.band : theme.ground);
        if (!theme.has_shadows && i > 0) {
            const Point end = down ? Point{area.right(), area.y} : Point{area.x, area.bottom()};
            painter.line({area.x, area.y}, end, theme.hairline, painter.px(2));
        }
    }
}

void draw_folded(Canvas2d& ui, MapState& state, const MapFrame& frame) {
    Painter& p = ui.painter;
    const Theme& theme = p.theme();
    const bool down = state.picture.direction == ReadingDirection::Down;
    for (std::size_t i = 0; i < state.picture.scene.bands.size(); ++i) {
        Rect strip = area_of(state, frame, i);
        if (state.picture.scene.bands[i].folded < 1 || strip.w <= 0 || strip.h <= 0 ||
            !strip.overlaps(frame.view)) {
            continue;
        }
        if (!down) {
            strip.y += state.strip;
            strip.h -= state.strip;
        }
        const Point far_corner{strip.right(), strip.bottom()};
        const double thickness = p.px(theme.line_width);
        p.fill(strip, theme.panel);
        if (down) {
            p.line({strip.x, strip.y}, {far_corner.x, strip.y}, theme.outline, thickness);
            p.line({strip.x, far_corner.y}, far_corner, theme.outline, thickness);
            draw_folded_row(p, state, i, strip);
        } else {
            p.line({strip.x, strip.y}, {strip.x, far_corner.y}, theme.outline, thickness);
            p.line({far_corner.x, strip.y}, far_corner, theme.outline, thickness);
            draw_folded_column(p, state, i, strip);
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
    if (state.picture.direction == ReadingDirection::Down) {
        draw_row_headings(ui, state, frame);
        return;
    }
    Painter& p = ui.painter;
    const Theme& theme = p.theme();
    const Rect strip{frame.view.x, frame.view.y, frame.view.w, state.strip};
    p.fill(strip, theme.ground);
    for (std::size_t i = 0; i < state.picture.scene.bands.size(); ++i) {
        draw_column_heading(ui, state, frame, i);
    }
    p.line({strip.x, strip.bottom()},
           {strip.right(), strip.bottom()},
           theme.hairline,
           p.px(theme.line_width));
}

}  // namespace waypost::gui
