// The list of ids that can be put in at the caret.
#pragma once

#include "gui/source_lines.h"

namespace waypost::gui {

/// Where the list stands; empty while none is open. Below the caret, or above it where there is no
/// room.
[[nodiscard]] Rect place_of_ids(const Painter& painter,
                                const LinesLayout& layout,
                                const SourcePane& pane);

/// Takes the pointer over the list, before what lies below it does.
void press_ids(Canvas2d& ui, const Rect& place, const SourcePane& pane, Intents& intents);

void draw_ids(Painter& painter, const Rect& place, const SourcePane& pane);

}  // namespace waypost::gui
