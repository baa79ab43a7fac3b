// How a card is come to, for authors.
#pragma once

#include "gui/controls.h"
#include "gui/scroll_area.h"
#include "session/session.h"

namespace waypost::gui {

/// The choices that lead to the card that was asked about; pressing one shows its card on the map.
void draw_ways(
    Canvas2d& ui, ScrollState& scroll, const Rect& area, const Session& session, Intents& intents);

}  // namespace waypost::gui
