#include "gui/pill_row.h"

namespace waypost::gui {

bool PillRow::draw(const std::string& label, bool is_chosen) {
    const Painter& p = ui_.painter;
    const double w = p.text_width(type::kBodyBold, label) + p.px(28);
    const double h = p.px(kPillHeight);
    if (at_.x > area_.x && at_.x + w > area_.right()) {
        at_ = {area_.x, at_.y + h + p.px(6)};
    }
    const Rect place{at_.x, at_.y, w, h};
    at_.x += w + p.px(6);
    const PillLook look = is_chosen ? PillLook::Selected : PillLook::Plain;
    return pill(ui_, std::string(id_) + label, place, label, look);
}

}  // namespace waypost::gui
