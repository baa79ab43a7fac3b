#include "gui/scroll_area.h"

#include <algorithm>
#include <string>

namespace waypost::gui {

namespace {

constexpr double kBarWidth = 6;
constexpr double kWheelPoints = 64;
/// What of the area a press on the sign scrolls by: some lines stay in sight.
constexpr double kPage = 0.8;
/// Room at the end of the content is nothing to scroll for, in points.
constexpr double kLeastBelow = 44;
constexpr double kFade = 28;
constexpr TextStyle kSign = type::kQuietBold;

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
    p.fill({track.x, area.y + at, width, length}, p.theme().outline, width / 2);
}

/// The sign lies over the content, so it takes the pointer first.
void take_sign(Pointer& pointer, ScrollState& state, const Rect& area) {
    if (!state.more_sign.contains(pointer.at) || pointer.taken) {
        return;
    }
    pointer.over_control = true;
    if (pointer.went_down) {
        scroll_by(state, area, kPage);
    }
    pointer.taken = true;
}

/// The last line goes out softly, so that the cut looks meant. Nothing where greys are not wanted.
void draw_fade(Painter& p, const Rect& area, Colour ground) {
    if (!p.theme().has_shadows) {
        return;
    }
    constexpr int kSteps = 12;
    const double step = p.px(kFade) / kSteps;
    const double width = area.w - p.px(kBarWidth + 4);
    for (int i = 1; i <= kSteps; ++i) {
        const double y = area.bottom() - step * (kSteps - i + 1);
        p.fill({area.x, y, width, step}, faded(ground, static_cast<double>(i) / kSteps));
    }
}

}  // namespace

double begin_scroll(Canvas2d& ui, ScrollState& state, const Rect& area) {
    Pointer& pointer = ui.pointer;
    take_sign(pointer, state, area);
    if (area.contains(pointer.at) && pointer.wheel != 0 && !pointer.wheel_taken) {
        state.offset -= pointer.wheel * ui.painter.px(kWheelPoints);
        pointer.wheel_taken = true;
    }
    state.area_height = area.h;
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

void draw_more_below(Canvas2d& ui,
                     ScrollState& state,
                     const Rect& area,
                     Point middle,
                     Colour ground,
                     std::string_view label) {
    Painter& p = ui.painter;
    const double below = state.content_height - state.offset - area.h;
    if (below < p.px(kLeastBelow)) {
        state.more_sign = {};
        return;
    }
    const Theme& theme = p.theme();
    draw_fade(p, area, ground);
    const std::string words = std::string(label) + "  ↓";
    const double text = p.text_width(kSign, words);
    const double height = p.line_height(kSign) + p.px(10);
    const double width = text + p.px(32);
    const double lowest = p.clip().bottom() - height - p.px(theme.line_width);
    const Rect sign{middle.x - width / 2, std::min(middle.y - height / 2, lowest), width, height};
    const bool hovered = sign.contains(ui.pointer.at);
    p.shadow(sign, height / 2);
    p.fill(sign, hovered ? theme.soft_accent : theme.card, height / 2);
    p.stroke(sign, theme.accent, p.px(theme.line_width), height / 2);
    p.text({middle.x - text / 2, sign.centre().y - p.line_height(kSign) / 2},
           kSign,
           theme.accent,
           words);
    state.more_sign = sign;
}

void scroll_by(ScrollState& state, const Rect& area, double part) {
    state.offset += part * area.h;
    keep_within(state, area);
}

}  // namespace waypost::gui
