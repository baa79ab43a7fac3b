#include "gui/line_field.h"

#include "gui/text_field.h"

#include <algorithm>

namespace waypost::gui {

void draw_line_field(Canvas2d& ui,
                     std::string_view id,
                     const Rect& field,
                     const TextEdit& edit,
                     std::string_view hint) {
    Painter& p = ui.painter;
    const Theme& theme = p.theme();
    static_cast<void>(control(ui, id, field));
    p.fill(field, theme.card, p.px(8));
    p.stroke(field, theme.outline, p.px(theme.line_width), p.px(8));
    if (ui.focus.has_focus(id)) {
        p.stroke(field.grown(p.px(2)), theme.focus, p.px(2.4), p.px(10));
    }
    const Rect inner = field.grown(-p.px(9));
    const double y = field.centre().y - p.line_height(type::kBody) / 2;
    p.push_clip({inner.x, field.y, inner.w, field.h});
    if (edit.text.empty()) {
        p.text_cut({inner.x + p.px(3), y}, type::kBody, theme.quiet, hint, inner.w - p.px(3));
    }
    const auto width_to = [&](std::size_t place) {
        return p.text_width(type::kBody, std::string_view(edit.text).substr(0, place));
    };
    const double caret = width_to(edit.caret);
    const double x = inner.x - std::max(0.0, caret + p.px(2) - inner.w);
    p.text({x, y}, type::kBody, theme.ink, edit.text);
    if (edit.caret != edit.anchor) {
        const double anchor = width_to(edit.anchor);
        const auto [left, right] = std::minmax(caret, anchor);
        const Rect selected{x + left, field.y + p.px(6), right - left, field.h - p.px(12)};
        draw_selected(p, selected, {x, y}, type::kBody, edit.text);
    }
    if (ui.focus.has_focus(id)) {
        p.fill({x + caret + 1, field.y + p.px(7), p.px(1.6), field.h - p.px(14)}, theme.ink);
    }
    p.pop_clip();
}

}  // namespace waypost::gui
