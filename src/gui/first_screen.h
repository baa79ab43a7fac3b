// The list of flows, shown while none is open.
#pragma once

#include "gui/controls.h"
#include "gui/scroll_area.h"
#include "session/session.h"

namespace waypost::gui {

void draw_first_screen(
    Canvas2d& ui, ScrollState& scroll, const Rect& area, const Session& session, Intents& intents);

}  // namespace waypost::gui
