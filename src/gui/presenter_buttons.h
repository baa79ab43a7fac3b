// What a press does to a talk, as buttons: the same as the keys do.
#pragma once

#include "gui/card_text.h"
#include "session/intent.h"

namespace waypost::gui {

/// What only two screens have is left out without `two_screens`. Pre: a flow is open.
void draw_talk_buttons(
    Canvas2d& ui, Column& column, const Session& session, bool two_screens, Intents& intents);

}  // namespace waypost::gui
