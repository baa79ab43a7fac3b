// What check found in the open flow, for authors.
#pragma once

#include "gui/controls.h"
#include "gui/scroll_area.h"
#include "session/session.h"

namespace waypost::gui {

/// How much room it takes, in pixels: little while nothing is found.
[[nodiscard]] double problems_height(const Painter& painter, double width, const Session& session);

void draw_problems(Canvas2d& ui, ScrollState& scroll, const Rect& area, const Session& session);

}  // namespace waypost::gui
