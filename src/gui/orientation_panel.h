// Three short cards for the first run, beside the card that is walked and never over it.
#pragma once

#include "gui/card_text.h"
#include "session/session.h"

#include <string_view>

namespace waypost::gui {

/// The press that goes on in the orientation.
inline constexpr std::string_view kOrientationNext = "orient/next";

/// True for the ids of the orientation's controls.
[[nodiscard]] bool is_orientation_control(std::string_view control);

/// Takes the orientation's room from the top of `room` and draws it there; `roomy` in larger type
/// where that fits.
/// False, and nothing drawn, where that would leave too little of the room. Pre: the orientation is
/// shown.
bool draw_orientation_above(
    Canvas2d& ui, Rect& room, bool roomy, const Session& session, Intents& intents);

/// Draws it as a part of what is scrolled. Pre: the orientation is shown.
void draw_orientation_in(Canvas2d& ui, Column& column, const Session& session, Intents& intents);

}  // namespace waypost::gui
