// A card that asks first, while it is closed.
#pragma once

#include "gui/card_text.h"

namespace waypost::gui {

/// The question of a closed card. Pre: the card is closed.
void draw_gate_question(Canvas2d& ui, Column& column, CardInk& ink);

/// "No, not now" and "Yes, show it", alike in looks, no first.
void draw_gate_answers(Canvas2d& ui, Column& column, const Words& words, Intents& intents);

}  // namespace waypost::gui
