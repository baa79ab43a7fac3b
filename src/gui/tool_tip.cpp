#include "gui/tool_tip.h"

#include <algorithm>

namespace waypost::gui {

void draw_tool_tip(Canvas2d& ui,
                   std::string_view id,
                   const Rect& control,
                   const Rect& view,
                   std::string_view tip) {
    if (!control.contains(ui.pointer.at) && !ui.focus.shows_ring(id)) {
        return;
    }
    Painter& p = ui.painter;
    const double w = p.text_width(type::kQuiet, tip) + p.px(20);
    const double h = p.px(28);
    const double gap = p.px(6);
    const double x = std::clamp(
        control.centre().x - w / 2, view.x + 4, std::max(view.x + 4, view.right() - w - 4));
    const bool fits_above = control.y - h - gap > view.y;
    const Rect note{x, fits_above ? control.y - h - gap : control.bottom() + gap, w, h};
    p.fill(note, p.theme().panel, p.px(8));
    p.stroke(note, p.theme().outline, p.px(1.25), p.px(8));
    p.text({note.x + p.px(10), note.centre().y - p.line_height(type::kQuiet) / 2},
           type::kQuiet,
           p.theme().ink,
           tip);
}

}  // namespace waypost::gui
