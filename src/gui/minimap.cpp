#include "gui/minimap.h"

#include <algorithm>

namespace waypost::gui {

namespace {

constexpr double kLowest = 72;
constexpr double kHighest = 170;
constexpr double kWidest = 460;
/// How much higher than wide the whole flow may be drawn, so that a long strip of cards is not a
/// mere line.
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
    double across = 1;
    double down = 1;

    MinimapScale(const Rect& all, const Rect& area, double margin) : bounds(all) {
        const double w = std::max(all.w, 1.0);
        const double h = std::max(all.h, 1.0);
        across = (area.w - 2 * margin) / w;
        down = std::min((area.h - 2 * margin) / h, across * kMostStretch);
        across = std::min(across, down);
        const Point middle = area.centre();
        origin = {middle.x - across * w / 2, middle.y - down * h / 2};
    }

    [[nodiscard]] Rect on_minimap(const Rect& r) const {
        return {origin.x + (r.x - bounds.x) * across,
                origin.y + (r.y - bounds.y) * down,
                r.w * across,
                r.h * down};
    }

    [[nodiscard]] CanvasPoint on_canvas(Point p) const {
        return {bounds.x + (p.x - origin.x) / across, bounds.y + (p.y - origin.y) / down};
    }
};

/// As wide as a third of the view, as high as the flow wants to be.
Rect place_of(const Painter& p, const MapFrame& frame, const Rect& bounds) {
    const double width = std::min(std::max(frame.view.w / 3, p.px(200)), p.px(kWidest));
    const double wanted = width * bounds.h / std::max(bounds.w, 1.0);
    const double height = std::clamp(wanted + p.px(14), p.px(kLowest), p.px(kHighest));
    return {frame.view.x + p.px(20), frame.view.bottom() - height - p.px(20), width, height};
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
    const Rect area = place_of(p, frame, state.picture.scene.bounds);
    if (frame.view.w < p.px(600) || frame.view.h < p.px(400)) {
        return {frame.view.x + p.px(6), area.y, 0, 0};
    }
    state.covered.push_back(area);
    const MinimapScale scale(state.picture.scene.bounds, area, p.px(7));
    p.fill(area, theme.panel, p.px(10));
    for (const SceneBand& band : state.picture.scene.bands) {
        if (band.folded >= 1 && band.w > 0) {
            Rect strip = scale.on_minimap({band.x, 0, band.w, 0});
            strip.y = area.y + 1;
            strip.h = area.h - 2;
            p.fill(strip, theme.hairline);
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
