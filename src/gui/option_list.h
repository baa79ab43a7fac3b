// The options of a decision as rows, and what belongs to an open one.
#pragma once

#include "gui/card_text.h"

namespace waypost::gui {

/// The offered options as equal rows, so many side by side, and below them the press that shows
/// them side by side; nothing on cards without options.
void draw_options(
    Canvas2d& ui, Column& column, const Session& session, int columns, Intents& intents);

/// What may matter to people who decide; nothing where the card lists nothing.
void draw_matters(Canvas2d& ui, Column& column, CardInk& ink);

/// The choices that read more about an option, with the numbers that they have on the decision.
void draw_about(
    Canvas2d& ui, Column& column, const Session& session, NodeId option, Intents& intents);

}  // namespace waypost::gui
