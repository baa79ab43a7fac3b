#include "gui/opener.h"

#include <array>

namespace waypost::gui {

bool draw_opener(
    Canvas2d& ui, Column& column, const std::string& id, const std::string& label, bool open) {
    Painter& p = ui.painter;
    const TextStyle& style = type::kQuietBold;
    const double indent = p.px_beside(style, 14);
    const double room = column.w - indent;
    const bool pressed =
        text_button(ui, id, {column.x + indent, column.y}, style, label, p.theme().accent, room);
    const double r = p.px_beside(style, 4);
    const Point middle{column.x + p.px_beside(style, 5), column.y + p.line_height(style) / 2};
    const std::array<Point, 3> down = {Point{middle.x - r, middle.y - r * 0.6},
                                       Point{middle.x + r, middle.y - r * 0.6},
                                       Point{middle.x, middle.y + r}};
    const std::array<Point, 3> right = {Point{middle.x - r * 0.6, middle.y - r},
                                        Point{middle.x + r, middle.y},
                                        Point{middle.x - r * 0.6, middle.y + r}};
    p.polygon(open ? down : right, p.theme().accent);
    column.y += p.paragraph_height(style, label, room) + p.px(6);
    return pressed;
}

}  // namespace waypost::gui
