// The button that reads aloud and stops, and what is said where there is no voice.
#pragma once

#include "gui/controls.h"
#include "session/session.h"

#include <string>

namespace waypost::gui {

/// What the button says now.
[[nodiscard]] const std::string& reading_label(const Session& session);

/// The longer of what it may say, so that pressing it moves nothing beside it.
[[nodiscard]] const std::string& widest_reading_label(const Painter& painter, const Words& words);

/// The button, as wide as its label in this style.
void draw_reading_button(
    Canvas2d& ui, Point top_left, const TextStyle& style, const Session& session, Intents& intents);

/// What pressing the button, or its key, asks for.
[[nodiscard]] Intent toggled_reading(const Session& session);

/// How high the line is that tells that no voice was found; 0 where that is not so.
[[nodiscard]] double no_voice_height(const Painter& painter, double width, const Session& session);

/// Draws it over the whole area, which is as high as that.
void draw_no_voice(Painter& painter, const Rect& area, const Session& session);

}  // namespace waypost::gui
