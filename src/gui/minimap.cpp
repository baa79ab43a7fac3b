#include "gui/minimap.h"

#include <algorithm>

namespace waypost::gui {

namespace {

constexpr double kWidest = 300;
constexpr double kLowest = 64;
constexpr double kHighest = 132;

Colour card_colour(CardMark mark, const Theme& theme) {
    switch (mark) {
        case CardMark::Current:
        case CardMark::Read: return theme.accent;
        case CardMark::Ahead: return theme.edge;
        case CardMark::Closed: return mixed(theme.edge, theme.panel, 0.4);
    }
    return theme.edge;
}

}  // namespace

Rect draw_minimap(Canvas2d& ui, MapState& state, const MapFrame& frame) {
    Painter& p = ui.painter;
    const Theme& theme = p.theme();
    const Diagram& diagram = frame.session.open_flow()->diagram;
    // As wide as the flow is, within the room there is; never higher than kHeight.
    const double width = std::min(p.px(kWidest), frame.view.w * 0.5);
    const double wanted = width * diagram.bounds.h / std::max(diagram.bounds.w, 1.0);
    const double height = std::clamp(wanted + p.px(12), p.px(kLowest), p.px(kHighest));
    Rect area{frame.view.x + p.px(24), frame.view.bottom() - height - p.px(20), width, height};
    if (frame.view.w < p.px(620) || frame.view.h < p.px(440)) {
        return {frame.view.x + p.px(6), area.y, 0, 0};
    }
    const Camera small = fitted(diagram.bounds, area, p.px(6), 1);
    p.fill(area, theme.panel, p.px(10));
    p.stroke(area, theme.hairline, p.px(theme.line_width), p.px(10));
    for (std::size_t i = 0; i < diagram.cards.size(); ++i) {
        if (diagram.cards[i].box.w <= 0) {
            continue;
        }
        Rect box = to_screen(small, area, diagram.cards[i].box);
        box.w = std::max(box.w, p.px(3));
        box.h = std::max(box.h, p.px(2));
        p.fill(box, card_colour(state.marks.cards[i], theme), p.px(1));
    }
    const CanvasPoint from =
        to_canvas(state.camera, frame.view, ScreenPoint{frame.view.x, frame.view.y});
    const CanvasPoint to =
        to_canvas(state.camera, frame.view, ScreenPoint{frame.view.right(), frame.view.bottom()});
    Rect seen = to_screen(small, area, Rect{from.x, from.y, to.x - from.x, to.y - from.y});
    const double right = std::min(seen.right(), area.right() - p.px(2));
    const double bottom = std::min(seen.bottom(), area.bottom() - p.px(2));
    seen.x = std::max(seen.x, area.x + p.px(2));
    seen.y = std::max(seen.y, area.y + p.px(2));
    seen.w = std::max(right - seen.x, p.px(4));
    seen.h = std::max(bottom - seen.y, p.px(4));
    p.stroke(seen, theme.accent, p.px(2), p.px(5));

    Pointer& pointer = ui.pointer;
    if (area.contains(pointer.at)) {
        if (pointer.went_down && !pointer.taken) {
            pointer.held = "minimap";
        }
        pointer.taken = true;
    }
    if (pointer.down && pointer.held == "minimap") {
        const CanvasPoint at = to_canvas(small, area, ScreenPoint{pointer.at.x, pointer.at.y});
        state.camera.centre = at;
        state.move.reset();
    }
    return area;
}

}  // namespace waypost::gui
