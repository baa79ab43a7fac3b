// The way so far, an earlier step looked at again, and what the answers keep from sight.
#pragma once

#include "gui/card_text.h"
#include "gui/guide_panel.h"

namespace waypost::gui {

/// The steps so far; pressing one shows its card again, over the present place.
void draw_trail(Canvas2d& ui, Column& column, const Session& session, Intents& intents);

/// What was offered at the earlier step that is looked at, and below each what taking it now would
/// do to the later steps. Pre: the detour is an earlier step.
void draw_earlier_choices(Canvas2d& ui, Column& column, const Session& session, Intents& intents);

/// "Go on as before"; nothing where no step waits.
void draw_resume(Canvas2d& ui, Column& column, const Session& session, Intents& intents);

/// "Why do I not see …?", opened by a press: each option and choice that the answers closed, the
/// answer, and a way to change it. Pre: the present card is not closed.
void draw_closed_ways(
    Canvas2d& ui, Column& column, GuideState& state, const Session& session, Intents& intents);

}  // namespace waypost::gui
