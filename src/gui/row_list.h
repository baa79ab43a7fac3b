// A list of many rows of one height, one of which may be opened: only those in view are drawn.
#pragma once

#include "gui/controls.h"
#include "gui/scroll_area.h"

#include <cstddef>
#include <functional>
#include <optional>
#include <string_view>

namespace waypost::gui {

struct RowListLook {
    /// Before the rows' numbers in their focus ids.
    std::string_view id{};
    std::size_t count = 0;
    /// In pixels.
    double row_height = 0;
    /// The row that is opened, and by how much it is higher.
    std::optional<std::size_t> opened{};
    double opened_more = 0;
};

struct DrawnRow {
    std::size_t row = 0;
    Rect box{};
    bool is_opened = false;
};

/// Draws the rows in view by `draw_row`, and gives the one that was pressed. A row that is not in
/// view is next to be reached by Tab or an arrow. Costs what is in view.
[[nodiscard]] std::optional<std::size_t> draw_row_list(
    Canvas2d& ui,
    ScrollState& scroll,
    const Rect& area,
    const RowListLook& look,
    const std::function<void(const DrawnRow&)>& draw_row);

/// Scrolls so that a row is in view.
void reveal_row(ScrollState& scroll, const Rect& area, const RowListLook& look, std::size_t row);

}  // namespace waypost::gui
