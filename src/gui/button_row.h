// Buttons with a border beside each other, which go on in further rows where there is no room. A
// label that is wider than the column has several lines.
#pragma once

#include "gui/card_text.h"

#include <string>
#include <string_view>

namespace waypost::gui {

class ButtonRow {
public:
    /// Begins at the column's place. `id` stands before the labels in the focus ids.
    ButtonRow(Canvas2d& ui, const Column& column, std::string_view id)
        : ui_(ui), column_(column), id_(id), x_(column.x), y_(column.y), bottom_(column.y) {}

    /// True when it was pressed. What `is_on` looks held down.
    [[nodiscard]] bool draw(const std::string& label, bool is_on = false);

    /// Below the last row.
    [[nodiscard]] double bottom() const { return bottom_; }

private:
    Canvas2d& ui_;
    Column column_;
    std::string_view id_;
    double x_;
    double y_;
    /// Of the row that is being drawn.
    double bottom_;
};

}  // namespace waypost::gui
