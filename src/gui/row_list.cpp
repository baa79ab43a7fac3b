#include "gui/row_list.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace waypost::gui {

namespace {

/// Where a row begins below the first one's top.
double top_of(const RowListLook& look, std::size_t row) {
    const bool is_below_opened = look.opened && row > *look.opened;
    return static_cast<double>(row) * look.row_height + (is_below_opened ? look.opened_more : 0);
}

double height_of(const RowListLook& look, std::size_t row) {
    return look.row_height + (look.opened == row ? look.opened_more : 0);
}

/// The row at so much below the first one's top, or the last one.
std::size_t row_at(const RowListLook& look, double y) {
    const double opened = look.opened ? top_of(look, *look.opened) : y;
    const double above = y > opened ? std::max(opened, y - look.opened_more) : y;
    const auto row = static_cast<std::size_t>(std::max(0.0, std::floor(above / look.row_height)));
    return std::min(row, look.count - 1);
}

}  // namespace

std::optional<std::size_t> draw_row_list(Canvas2d& ui,
                                         ScrollState& scroll,
                                         const Rect& area,
                                         const RowListLook& look,
                                         const std::function<void(const DrawnRow&)>& draw_row) {
    const double top = begin_scroll(ui, scroll, area);
    std::optional<std::size_t> pressed;
    double bottom = top;
    if (look.count > 0) {
        // One more at either end, for the keyboard to go on to.
        const std::size_t first = row_at(look, area.y - top);
        const std::size_t last = row_at(look, area.bottom() - top);
        const std::size_t begin = first == 0 ? 0 : first - 1;
        const std::size_t end = std::min(last + 2, look.count);
        const double width = area.w - ui.painter.px(14);
        for (std::size_t row = begin; row < end; ++row) {
            const Rect box{area.x, top + top_of(look, row), width, height_of(look, row)};
            // What an opened row has below its line may hold controls of its own.
            const Rect line{box.x, box.y, box.w, look.row_height};
            const std::string id = std::string(look.id) + std::to_string(row);
            const ControlState state = control(ui, id, line);
            if (state.pressed) {
                pressed = row;
            }
            if (state.hovered && look.opened != row) {
                ui.painter.fill(line, ui.painter.theme().ground);
            }
            draw_row({row, box, look.opened == row});
            focus_ring(ui, id, line.grown(-ui.painter.px(6)), ui.painter.px(6));
        }
        bottom = top + top_of(look, look.count - 1) + height_of(look, look.count - 1);
    }
    end_scroll(ui, scroll, area, bottom + ui.painter.px(8), std::string(look.id) + "scroll");
    return pressed;
}

void reveal_row(ScrollState& scroll, const Rect& area, const RowListLook& look, std::size_t row) {
    const double top = top_of(look, row);
    // Of a row that is higher than the area, its begin is shown.
    const double lowest = std::min(top + height_of(look, row) - area.h, top);
    scroll.offset = std::clamp(scroll.offset, lowest, top);
}

}  // namespace waypost::gui
