// What is said of options side by side, row by row.
#pragma once

#include "gui/compare_cells.h"
#include "session/intent.h"

#include <vector>

namespace waypost::gui {

/// Draws what each option is, the rows that the decision compares, numbers, where sources differ
/// and what reads more, all beginning at the `y` of the table's column, which moves below them. A
/// row that one option fills says of the others that nothing is said. Pre: there is a cell.
void draw_compare_rows(Canvas2d& ui,
                       Column& table,
                       std::vector<CompareCell>& cells,
                       Intents& intents);

}  // namespace waypost::gui
