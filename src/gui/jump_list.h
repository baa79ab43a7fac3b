// Jumping to a card while presenting: a field, and the cards that it finds.
#pragma once

#include "base/key.h"
#include "gui/controls.h"
#include "gui/talk_state.h"
#include "session/session.h"

namespace waypost::gui {

/// Takes every key while the list is open; Escape closes it. True.
bool take_jump_key(JumpState& state,
                   const Session& session,
                   const KeyPress& press,
                   Intents& intents);

/// Draws the list over the middle of the area. Pre: the talk jumps.
void draw_jump_list(
    Canvas2d& ui, JumpState& state, const Rect& area, const Session& session, Intents& intents);

}  // namespace waypost::gui
