// The last steps of the walk as a line of dots, for a room.
#pragma once

#include "gui/controls.h"
#include "session/session.h"

namespace waypost::gui {

/// As many of the last cards as have room for their titles; the present one stands at the right.
void draw_way_so_far(Painter& p, const Rect& area, const Session& session);

}  // namespace waypost::gui
