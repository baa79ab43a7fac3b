// A card that is looked at off the path.
#pragma once

#include "gui/card_text.h"
#include "gui/guide_panel.h"

namespace waypost::gui {

/// That one is looking around, where it cannot be missed.
void draw_looking_note(Painter& painter, Column& column, const Session& session);

/// All that is said below the card's title: what a promise puts before it, or its words with each
/// passage under its case, and the options that may come to be offered. Pre: the detour is looking
/// around, and the card does not wait for a yes.
void draw_looked_words(
    Canvas2d& ui, Column& column, CardInk& ink, GuideState& state, Intents& intents);

}  // namespace waypost::gui
