// The last screen of a talk: where what was shown comes from, and what it is.
#pragma once

#include "gui/guide_panel.h"

namespace waypost::gui {

/// Draws the flow's title, the label in full and the sources of all that the walk showed.
void draw_talk_end(Canvas2d& ui, ScrollState& scroll, const Rect& area, const Session& session);

}  // namespace waypost::gui
