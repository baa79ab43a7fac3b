// Pills beside each other, which go on in further rows where there is no room.
#pragma once

#include "gui/controls.h"

#include <string>
#include <string_view>

namespace waypost::gui {

/// In points.
inline constexpr double kPillHeight = 34;

class PillRow {
public:
    /// Begins at the top left of the area. `id` stands before the labels in the focus ids.
    PillRow(Canvas2d& ui, const Rect& area, std::string_view id)
        : ui_(ui), area_(area), id_(id), at_{area.x, area.y} {}

    /// True when it was pressed.
    [[nodiscard]] bool draw(const std::string& label, bool is_chosen);

    /// Below the last row.
    [[nodiscard]] double bottom() const { return at_.y + ui_.painter.px(kPillHeight); }

private:
    Canvas2d& ui_;
    Rect area_;
    std::string_view id_;
    Point at_;
};

}  // namespace waypost::gui
