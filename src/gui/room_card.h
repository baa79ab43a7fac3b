// A card as a room reads it.
#pragma once

#include "gui/guide_panel.h"

namespace waypost::gui {

/// The card with its badge and text. The text scrolls where a room's type makes it too long.
void draw_room_card(
    Canvas2d& ui, GuideState& state, const Rect& area, const Session& session, Intents& intents);

}  // namespace waypost::gui
