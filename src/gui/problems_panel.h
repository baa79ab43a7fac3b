// What check found in the open flow, for authors.
#pragma once

#include "gui/controls.h"
#include "gui/scroll_area.h"
#include "session/session.h"

namespace waypost::gui {

void draw_problems(Canvas2d& ui, ScrollState& scroll, const Rect& area, const Session& session);

}  // namespace waypost::gui
