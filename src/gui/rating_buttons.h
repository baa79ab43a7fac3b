// How much a statement matters to the person: the same buttons wherever it stands.
#pragma once

#include "gui/card_text.h"
#include "session/session.h"

#include <string>
#include <string_view>

namespace waypost::gui {

/// Three buttons of one size, side by side or one below the other where their words need it. The
/// one that stands is marked; pressed again, it takes its rating back. `id` is before their focus
/// ids.
void draw_rating(Canvas2d& ui,
                 Column& column,
                 std::string_view id,
                 const std::string& statement,
                 const Session& session,
                 Intents& intents);

/// What may matter to people who decide, each statement to be rated; nothing where the card lists
/// nothing.
void draw_matters_to_rate(Canvas2d& ui, Column& column, CardInk& ink, Intents& intents);

}  // namespace waypost::gui
