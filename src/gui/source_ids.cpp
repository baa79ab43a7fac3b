#include "gui/source_ids.h"

#include <algorithm>

namespace waypost::gui {

namespace {

constexpr std::size_t kMostRows = 8;
constexpr double kWidth = 380;
constexpr double kPadding = 8;

double row_height(const Painter& p) {
    return p.line_height(type::kSource) + p.px(4);
}

std::size_t rows_of(const IdList& list) {
    return std::min(list.found.ids.size(), kMostRows);
}

/// The first id that is shown, so that the chosen one is among them.
std::size_t first_row(const IdList& list) {
    const std::size_t rows = rows_of(list);
    return list.chosen < rows ? 0 : list.chosen + 1 - rows;
}

}  // namespace

Rect place_of_ids(const Painter& p, const LinesLayout& layout, const SourcePane& pane) {
    if (pane.ids() == nullptr) {
        return {};
    }
    const Point caret = caret_corner(layout, pane.shown()->edit);
    const Rect& area = layout.area;
    const double height = static_cast<double>(rows_of(*pane.ids())) * row_height(p) + p.px(8);
    const double width = std::min(p.px(kWidth), area.w - p.px(16));
    const double x = std::clamp(caret.x - p.px(kPadding),
                                area.x + p.px(8),
                                std::max(area.x + p.px(8), area.right() - width - p.px(8)));
    const double below = caret.y + layout.line_height + p.px(2);
    const bool fits = below + height <= area.bottom() || caret.y - height < area.y;
    return {x, fits ? below : caret.y - height - p.px(2), width, height};
}

void press_ids(Canvas2d& ui, const Rect& place, const SourcePane& pane, Intents& intents) {
    Pointer& pointer = ui.pointer;
    if (pane.ids() == nullptr || !place.contains(pointer.at) || pointer.taken) {
        return;
    }
    pointer.taken = true;
    pointer.over_control = true;
    if (!pointer.went_down) {
        return;
    }
    const double row = (pointer.at.y - place.y - ui.painter.px(4)) / row_height(ui.painter);
    const auto last = static_cast<double>(rows_of(*pane.ids())) - 1;
    const auto index = static_cast<std::size_t>(std::clamp(row, 0.0, last));
    intents.emplace_back(intent::ChangeSource{source_act::TakeId{first_row(*pane.ids()) + index}});
}

void draw_ids(Painter& p, const Rect& place, const SourcePane& pane) {
    if (pane.ids() == nullptr) {
        return;
    }
    const Theme& theme = p.theme();
    const IdList& list = *pane.ids();
    p.shadow(place, p.px(8));
    p.fill(place, theme.panel, p.px(8));
    p.stroke(place, theme.outline, p.px(theme.line_width), p.px(8));
    const double height = row_height(p);
    const std::size_t first = first_row(list);
    p.push_clip(place);
    for (std::size_t row = 0; row < rows_of(list); ++row) {
        const NamedId& name = list.found.ids[first + row];
        const bool is_chosen = first + row == list.chosen;
        const double y = place.y + p.px(4) + static_cast<double>(row) * height;
        if (is_chosen) {
            p.fill({place.x + p.px(4), y, place.w - p.px(8), height}, theme.accent, p.px(5));
        }
        const double x = place.x + p.px(kPadding);
        const double room = place.w - p.px(2 * kPadding);
        const double width = std::min(p.text_width(type::kSource, name.id), room);
        p.text_cut({x, y + p.px(2)},
                   type::kSource,
                   is_chosen ? theme.on_accent : theme.ink,
                   name.id,
                   room);
        const double beside = room - width - p.px(16);
        if (beside > p.px(40)) {
            const double lower = (height - p.line_height(type::kQuiet)) / 2;
            p.text_cut({x + width + p.px(16), y + lower},
                       type::kQuiet,
                       is_chosen ? theme.on_accent : theme.quiet,
                       name.words,
                       beside);
        }
    }
    p.pop_clip();
}

}  // namespace waypost::gui
