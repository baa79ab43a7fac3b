// The values of the table of options: one cell for each column.
#pragma once

#include "gui/card_text.h"
#include "gui/number_view.h"
#include "walk/detour.h"

#include <cstddef>
#include <vector>

namespace waypost::gui {

/// One option of the table.
struct CompareCell {
    const OfferedOption* option = nullptr;
    CardInk ink;
    std::vector<CardRow> rows{};
    std::vector<ShownNumber> numbers{};
    /// Where it stands; its `y` moves down as the rows are drawn.
    Column column{};
};

/// The cells of `count` options from the one at `first` on; marks and denominators are those of all
/// options. Pre: the detour is a comparison, and there are as many options.
[[nodiscard]] std::vector<CompareCell> compare_cells(
    const Session& session,
    const std::vector<const OfferedOption*>& options,
    std::size_t first,
    std::size_t count,
    RichTextEvents& events);

}  // namespace waypost::gui
