// The sheets themselves. Only for the sources of this library.
#pragma once

#include "gui/card_text.h"
#include "gui/sheet_view.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace waypost::gui {

inline constexpr std::string_view kNotesField = "page/notes";
inline constexpr std::string_view kQuestionField = "page/question";

/// What goes home. Pre: `state.page` is that of the session.
void draw_my_page(
    Canvas2d& ui, Column& column, SheetState& state, const Session& session, Intents& intents);

/// Words in the column, quiet where they are small.
void draw_paragraph(Painter& p, Column& column, const TextStyle& style, std::string_view text);

/// Words with a box to tick. True when it was pressed.
[[nodiscard]] bool draw_tick_row(
    Canvas2d& ui, Column& column, const std::string& id, const std::string& text, bool ticked);

/// Pills in a row, one of which is chosen. The one that was pressed; nothing when none was.
/// `id` is before their labels in their focus ids.
[[nodiscard]] std::optional<std::size_t> draw_pill_row(Canvas2d& ui,
                                                       Column& column,
                                                       std::string_view id,
                                                       std::span<const std::string> labels,
                                                       std::size_t chosen);

/// Adds the question that was typed to the person's own. False when none was.
bool add_typed_question(TextField& question, const Session& session, Intents& intents);

/// What came of saving, once something was.
void draw_saved(Painter& p, Column& column, const Session& session);

/// The explained words of the cards that were read.
void draw_words_met(Canvas2d& ui, Column& column, SheetState& state, const Session& session);

/// The handout as it will be printed, and what is on it.
void draw_handout_sheet(
    Canvas2d& ui, Column& column, SheetState& state, const Session& session, Intents& intents);

void draw_settings_sheet(Canvas2d& ui, Column& column, const Session& session, Intents& intents);

}  // namespace waypost::gui
