#include "gui/opener.h"

#include <array>

namespace waypost::gui {

bool draw_opener(
    Canvas2d& ui, Column& column, const std::string& id, const std::string& label, bool open) {
    Painter& p = ui.painter;
    const double height = p.line_height(type::kQuietBold);
    const bool pressed = text_button(
        ui, id, {column.x + p.px(14), column.y}, type::kQuietBold, label, p.theme().accent);
    const double r = p.px(4);
    const Point middle{column.x + p.px(5), column.y + height / 2};
    const std::array<Point, 3> down = {Point{middle.x - r, middle.y - r * 0.6},
                                       Point{middle.x + r, middle.y - r * 0.6},
                                       Point{middle.x, middle.y + r}};
    const std::array<Point, 3> right = {Point{middle.x - r * 0.6, middle.y - r},
                                        Point{middle.x + r, middle.y},
                                        Point{middle.x - r * 0.6, middle.y + r}};
    p.polygon(open ? down : right, p.theme().accent);
    column.y += height + p.px(6);
    return pressed;
}

}  // namespace waypost::gui
