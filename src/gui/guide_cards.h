// The cards of the guide from top to bottom: the present one, and what lies over it.
#pragma once

#include "gui/card_text.h"
#include "gui/guide_panel.h"

namespace waypost::gui {

/// The present card with its choices, and the way so far.
void draw_present_card(
    Canvas2d& ui, GuideState& state, Column& column, const Session& session, Intents& intents);

/// A card over the present place, or the engine's own urgent words. Pre: there is a detour, and it
/// is no comparison.
void draw_detour(
    Canvas2d& ui, GuideState& state, Column& column, const Session& session, Intents& intents);

}  // namespace waypost::gui
