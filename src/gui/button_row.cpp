#include "gui/button_row.h"

#include <algorithm>

namespace waypost::gui {

namespace {

/// In points.
constexpr double kHeight = 36;
constexpr double kGap = 8;
constexpr double kPadding = 14;

}  // namespace

bool ButtonRow::draw(const std::string& label, bool is_on) {
    Painter& p = ui_.painter;
    const Theme& theme = p.theme();
    const double text = p.text_width(type::kBodyBold, label);
    const double w = std::min(text + p.px(2 * kPadding), column_.w);
    const double room = w - p.px(kPadding);
    const double lines = p.paragraph_height(type::kBodyBold, label, room);
    const double h = std::max(p.px(kHeight), lines + p.px(kPadding));
    if (x_ > column_.x && x_ + w > column_.x + column_.w) {
        x_ = column_.x;
        y_ = bottom_ + p.px(kGap);
    }
    const Rect place{x_, y_, w, h};
    x_ += w + p.px(kGap);
    bottom_ = std::max(bottom_, place.bottom());
    const std::string id = std::string(id_) + label;
    const ControlState state = control(ui_, id, place);
    const double radius = p.px(10);
    const Colour plain = state.hovered ? theme.soft_accent : theme.card;
    p.fill(place, is_on ? theme.accent : plain, radius);
    p.stroke(place,
             is_on || state.hovered ? theme.accent : theme.outline,
             p.px(theme.line_width),
             radius);
    focus_ring(ui_, id, place, radius);
    p.paragraph({place.centre().x - std::min(text, room) / 2, place.centre().y - lines / 2},
                type::kBodyBold,
                is_on ? theme.on_accent : theme.ink,
                label,
                room);
    return state.pressed;
}

}  // namespace waypost::gui
