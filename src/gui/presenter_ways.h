// What the speaker can do next: all ways on, and which of them the clicker takes.
#pragma once

#include "gui/card_text.h"
#include "session/intent.h"

#include <string>

namespace waypost::gui {

/// What the next press of Page Down does, in words. Pre: a flow is open.
[[nodiscard]] std::string next_click_text(const Session& session);

/// How far the rehearsal is, and what Page Down does. Pre: a flow is open.
void draw_planned(Painter& painter, Column& column, const Session& session);

/// All ways on with their numbers and the cards that they lead to; over what was opened, the way
/// back. Pre: a flow is open.
void draw_ways_on(Canvas2d& ui, Column& column, const Session& session, Intents& intents);

/// The rehearsals of the flow and none, to be followed by the clicker; nothing where there are
/// none. Pre: a flow is open.
void draw_rehearsal_choice(Canvas2d& ui, Column& column, const Session& session, Intents& intents);

}  // namespace waypost::gui
