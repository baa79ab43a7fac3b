// What the author of a card wrote for the speaker.
#pragma once

#include "gui/card_text.h"
#include "session/intent.h"

namespace waypost::gui {

/// The card that the room is at: its kind and title. Pre: a flow is open.
void draw_present_card(Painter& painter, Column& column, const Session& session);

/// Its notes in large reading type. A link to a card brings it before the room; one to the outside
/// is not followed, for nobody knows on which screen it would open. Pre: a flow is open.
void draw_notes(Canvas2d& ui, Column& column, const Session& session, Intents& intents);

}  // namespace waypost::gui
