// The sheets themselves. Only for the sources of this library.
#pragma once

#include "gui/card_text.h"
#include "gui/sheet_view.h"

#include <string_view>

namespace waypost::gui {

inline constexpr std::string_view kNotesField = "page/notes";
inline constexpr std::string_view kQuestionField = "page/question";

/// What goes home. Pre: `state.page` is that of the session.
void draw_my_page(
    Canvas2d& ui, Column& column, SheetState& state, const Session& session, Intents& intents);

/// The explained words of the cards that were read.
void draw_words_met(Canvas2d& ui, Column& column, SheetState& state, const Session& session);

void draw_settings_sheet(Canvas2d& ui, Column& column, const Session& session, Intents& intents);

}  // namespace waypost::gui
