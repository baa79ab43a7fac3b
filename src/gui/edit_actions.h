// What the form of a card can do beside writing texts. Only for the sources of this library.
#pragma once

#include "gui/edit_view.h"

#include <string_view>

namespace waypost::gui {

inline constexpr std::string_view kNewChoiceField = "edit/field/new_choice";
inline constexpr std::string_view kNewCardField = "edit/field/new_card";

void draw_undo(Canvas2d& ui, Column& column, const Session& session, Intents& intents);

/// The card's ways on: their labels, where they lead, and a new one.
void draw_choices(
    Canvas2d& ui, Column& column, EditState& state, const Session& session, Intents& intents);

/// A card behind this one.
void draw_new_card(
    Canvas2d& ui, Column& column, EditState& state, const Session& session, Intents& intents);

/// Deletes the card once its author has seen what names it.
void draw_delete(
    Canvas2d& ui, Column& column, EditState& state, const Session& session, Intents& intents);

}  // namespace waypost::gui
