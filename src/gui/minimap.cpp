#include "gui/minimap.h"

#include <algorithm>

namespace waypost::gui {

namespace {

/// Of the minimap, in points, across the reading direction of the map and along it.
constexpr double kLeastAcross = 72;
constexpr double kMostAcross = 170;
constexpr double kLeastAlong = 200;
constexpr double kMostAlong = 460;
/// Smaller views have none.
constexpr double kLeastViewAlong = 600;
constexpr double kLeastViewAcross = 400;
/// How much larger the whole flow may be drawn across its reading direction than along it, so that
/// a long strip of cards is not a mere line.
constexpr double kMostStretch = 5;

Colour card_colour(CardMark mark, const Theme& theme) {
    switch (mark) {
        case CardMark::Current:
        case CardMark::Read: return theme.accent;
        case CardMark::Ahead: return theme.edge;
        case CardMark::Closed: return mixed(theme.edge, theme.panel, 0.4);
    }
    return theme.edge;
}

/// From the canvas to the minimap; not the same scale in both directions.
struct MinimapScale {
    Rect bounds{};
    Point origin{};
    double right = 1;
    double down = 1;

    MinimapScale(const MapScene& scene, const Rect& area, double margin) : bounds(scene.bounds) {
        const ReadingAxes axes(scene.direction);
        const double length = std::max(axes.along(bounds).size, 1.0);
        const double breadth = std::max(axes.across(bounds).size, 1.0);
        const Rect inner = area.grown(-margin);
        double along = axes.along(inner).size / length;
        const double across = std::min(axes.across(inner).size / breadth, along * kMostStretch);
        along = std::min(along, across);
        const Point scale = axes.point(along, across);
        right = scale.x;
        down = scale.y;
        origin = area.centre() - axes.point(along * length / 2, across * breadth / 2);
    }

    [[nodiscard]] Rect on_minimap(const Rect& r) const {
        return {origin.x + (r.x - bounds.x) * right,
                origin.y + (r.y - bounds.y) * down,
                r.w * right,
                r.h * down};
    }

    [[nodiscard]] CanvasPoint on_canvas(Point p) const {
        return {bounds.x + (p.x - origin.x) / right, bounds.y + (p.y - origin.y) / down};
    }
};

/// Along the reading direction a third of the view, or in a narrow one a quarter; across it as
/// large as the flow wants to be.
Rect place_of(const Painter& p, const MapFrame& frame, const MapScene& scene) {
    const ReadingAxes axes(scene.direction);
    const double parts = scene.direction == ReadingDirection::Down ? 4 : 3;
    const double part = axes.along(frame.view).size / parts;
    const double along = std::min(std::max(part, p.px(kLeastAlong)), p.px(kMostAlong));
    const Rect& bounds = scene.bounds;
    const double wanted = along * axes.across(bounds).size / std::max(axes.along(bounds).size, 1.0);
    const double across = std::clamp(wanted + p.px(14), p.px(kLeastAcross), p.px(kMostAcross));
    const Point size = axes.point(along, across);
    return {frame.view.x + p.px(20), frame.view.bottom() - size.y - p.px(20), size.x, size.y};
}

bool has_room(const Painter& p, const MapFrame& frame, ReadingDirection direction) {
    const ReadingAxes axes(direction);
    return axes.along(frame.view).size >= p.px(kLeastViewAlong) &&
           axes.across(frame.view).size >= p.px(kLeastViewAcross);
}

/// Of rows that are all in view it would show nothing new, and it would hide their headings.
bool is_needed(const MapState& state, const MapFrame& frame) {
    const MapScene& scene = state.picture.scene;
    const Rect all = to_screen(state.camera, frame.view, scene.bounds);
    const bool is_in_view = all.y >= frame.view.y && all.bottom() <= frame.view.bottom() + 1;
    return scene.direction != ReadingDirection::Down || !is_in_view;
}

void draw_minimap_cards(Painter& p, const MapState& state, const MinimapScale& scale) {
    const Theme& theme = p.theme();
    const MapSearch& search = state.search;
    const bool finding = search.open && !search.found.empty();
    const std::vector<Rect>& cards = state.picture.scene.cards;
    const double w = p.px(2.5);
    const double h = p.px(2);
    for (std::size_t i = 0; i < cards.size(); ++i) {
        if (cards[i].w <= 0) {
            continue;
        }
        Rect box = scale.on_minimap(cards[i]);
        box.w = std::max(box.w, w);
        box.h = std::max(box.h, h);
        if (finding && search.lit[i] != 0) {
            p.fill(box.grown(p.px(2.5)), theme.ink);
            p.fill(box.grown(p.px(1)), theme.focus);
            continue;
        }
        const CardMark mark = state.marks.cards[i];
        p.fill(box, card_colour(mark, theme));
        if (mark == CardMark::Current) {
            p.ring(box.centre(), std::max(box.w, box.h) / 2 + p.px(3), theme.accent, p.px(2));
        }
    }
}

void draw_view_rectangle(Painter& p,
                         const MapState& state,
                         const MapFrame& frame,
                         const Rect& area,
                         const MinimapScale& scale) {
    Rect seen = scale.on_minimap(seen_canvas(state.camera, frame.view));
    const Rect inner = area.grown(-p.px(2));
    const double least = p.px(6);
    const double left = std::clamp(seen.x, inner.x, inner.right() - least);
    const double top = std::clamp(seen.y, inner.y, inner.bottom() - least);
    const double right = std::clamp(seen.right(), left + least, inner.right());
    const double bottom = std::clamp(seen.bottom(), top + least, inner.bottom());
    seen = {left, top, right - left, bottom - top};
    p.fill(seen, faded(p.theme().accent, 0.12), p.px(4));
    p.stroke(seen, p.theme().accent, p.px(2), p.px(4));
}

}  // namespace

Rect draw_minimap(Canvas2d& ui, MapState& state, const MapFrame& frame) {
    Painter& p = ui.painter;
    const Theme& theme = p.theme();
    const MapScene& scene = state.picture.scene;
    const Rect area = place_of(p, frame, scene);
    if (!has_room(p, frame, scene.direction) || !is_needed(state, frame)) {
        return {frame.view.x + p.px(6), area.y, 0, 0};
    }
    state.covered.push_back(area);
    const MinimapScale scale(scene, area, p.px(7));
    p.fill(area, theme.panel, p.px(10));
    const ReadingAxes axes(scene.direction);
    for (const SceneBand& band : scene.bands) {
        if (band.folded >= 1 && band.along.size > 0) {
            const Rect strip = scale.on_minimap(axes.rect(band.along, {0, 0}));
            p.fill(axes.rect(axes.along(strip), axes.across(area.grown(-1))), theme.hairline);
        }
    }
    draw_minimap_cards(p, state, scale);
    draw_view_rectangle(p, state, frame, area, scale);
    p.stroke(area, theme.outline, p.px(theme.line_width), p.px(10));

    Pointer& pointer = ui.pointer;
    if (area.contains(pointer.at)) {
        if (pointer.went_down && !pointer.taken) {
            pointer.held = "minimap";
        }
        pointer.taken = true;
    }
    if (pointer.down && pointer.held == "minimap") {
        state.camera.centre = scale.on_canvas(pointer.at);
        state.move.reset();
        state.glide.reset();
        state.shows_all = false;
    }
    return area;
}

}  // namespace waypost::gui
