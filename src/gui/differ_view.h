// Where the sources of a card differ: every view by itself, never merged.
#pragma once

#include "gui/card_text.h"

namespace waypost::gui {

/// A box for each difference of the card; nothing where it has none.
void draw_differences(Canvas2d& ui, Column& column, CardInk& ink);

}  // namespace waypost::gui
