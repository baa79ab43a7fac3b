#include "gui/button_row.h"

#include <algorithm>

namespace waypost::gui {

namespace {

/// In points.
constexpr double kHeight = 36;
constexpr double kGap = 8;

}  // namespace

bool ButtonRow::draw(const std::string& label, bool is_on) {
    Painter& p = ui_.painter;
    const Theme& theme = p.theme();
    const double w = std::min(p.text_width(type::kBodyBold, label) + p.px(28), column_.w);
    const double h = p.px(kHeight);
    if (x_ > column_.x && x_ + w > column_.x + column_.w) {
        x_ = column_.x;
        y_ += h + p.px(kGap);
    }
    const Rect place{x_, y_, w, h};
    x_ += w + p.px(kGap);
    const std::string id = std::string(id_) + label;
    const ControlState state = control(ui_, id, place);
    const double radius = p.px(10);
    p.fill(place, is_on ? theme.accent : state.hovered ? theme.soft_accent : theme.card, radius);
    p.stroke(place,
             is_on || state.hovered ? theme.accent : theme.outline,
             p.px(theme.line_width),
             radius);
    focus_ring(ui_, id, place, radius);
    const double pad = std::max(p.px(8), (w - p.text_width(type::kBodyBold, label)) / 2);
    p.text_cut({place.x + pad, place.centre().y - p.line_height(type::kBodyBold) / 2},
               type::kBodyBold,
               is_on ? theme.on_accent : theme.ink,
               label,
               w - 2 * pad + p.px(1));
    return state.pressed;
}

double ButtonRow::bottom() const {
    return y_ + ui_.painter.px(kHeight);
}

}  // namespace waypost::gui
