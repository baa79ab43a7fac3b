#include "gui/scroll_area.h"

#include <algorithm>

namespace waypost::gui {

namespace {

constexpr double kBarWidth = 6;
constexpr double kWheelPoints = 64;

void keep_within(ScrollState& state, const Rect& area) {
    state.offset = std::clamp(state.offset, 0.0, std::max(0.0, state.content_height - area.h));
}

void draw_bar(Canvas2d& ui, ScrollState& state, const Rect& area, std::string_view id) {
    if (state.content_height <= area.h + 1) {
        return;
    }
    Painter& p = ui.painter;
    const double width = p.px(kBarWidth);
    const Rect track{area.right() - width - p.px(4), area.y, width, area.h};
    const double length = std::max(p.px(32), area.h * area.h / state.content_height);
    const double room = area.h - length;
    const double at = room * state.offset / (state.content_height - area.h);
    const Rect hit{track.x - p.px(6), track.y, track.w + p.px(10), track.h};
    Pointer& pointer = ui.pointer;
    if (hit.contains(pointer.at) && pointer.went_down && !pointer.taken) {
        pointer.held = id;
        pointer.taken = true;
    }
    // A click brings the bar's middle there, and holding drags it.
    if (pointer.down && pointer.held == id && room > 0) {
        const double wanted = (pointer.at.y - area.y - length / 2) / room;
        state.offset = wanted * (state.content_height - area.h);
        keep_within(state, area);
    }
    p.fill({track.x, area.y + at, width, length}, faded(p.theme().outline, 0.6), width / 2);
}

}  // namespace

double begin_scroll(Canvas2d& ui, ScrollState& state, const Rect& area) {
    Pointer& pointer = ui.pointer;
    if (area.contains(pointer.at) && pointer.wheel != 0 && !pointer.wheel_taken) {
        state.offset -= pointer.wheel * ui.painter.px(kWheelPoints);
        pointer.wheel_taken = true;
    }
    keep_within(state, area);
    ui.painter.push_clip(area);
    return area.y - state.offset;
}

void end_scroll(Canvas2d& ui,
                ScrollState& state,
                const Rect& area,
                double content_bottom,
                std::string_view id) {
    ui.painter.pop_clip();
    state.content_height = content_bottom - (area.y - state.offset);
    if (ui.reveal) {
        const double margin = ui.painter.px(24);
        const double above = ui.reveal->y - margin - area.y;
        const double below = ui.reveal->bottom() + margin - area.bottom();
        if (above < 0) {
            state.offset += above;
        } else if (below > 0) {
            state.offset += below;
        }
        ui.reveal.reset();
    }
    keep_within(state, area);
    draw_bar(ui, state, area, id);
}

void scroll_by(ScrollState& state, const Rect& area, double part) {
    state.offset += part * area.h;
    keep_within(state, area);
}

}  // namespace waypost::gui
