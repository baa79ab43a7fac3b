// The parts of the guide below a card's text.
#pragma once

#include "gui/card_text.h"
#include "gui/guide_panel.h"

#include <vector>

namespace waypost::gui {

/// "Sources" and "Why am I asked this?", each opened by a press.
void draw_evidence(
    Canvas2d& ui, Column& column, const CardInk& ink, GuideState& state, Intents& intents);

/// Why the walk cannot go on here, or that it has ended; nothing where it goes on.
void draw_stop(Painter& painter, Column& column, const Session& session);

/// The offered choices as equal buttons, numbered from 1, row by row in so many columns.
void draw_choices(
    Canvas2d& ui, Column& column, const Session& session, int columns, Intents& intents);

/// Some of the offered choices, with the numbers that they have among all.
void draw_some_choices(Canvas2d& ui,
                       Column& column,
                       const Session& session,
                       const std::vector<ChoiceId>& choices,
                       int columns,
                       Intents& intents);

/// The card's questions to take along.
void draw_questions(Canvas2d& ui, Column& column, CardInk& ink);

/// The line about harming oneself, below every urgent card.
void draw_urgent_always(Painter& painter, Column& column, const Session& session);

}  // namespace waypost::gui
