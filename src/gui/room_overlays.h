// What lies over the room's picture: what is pointed at, and the keys.
#pragma once

#include "gui/controls.h"
#include "gui/talk_state.h"
#include "session/session.h"

namespace waypost::gui {

/// A place of the window in parts of the picture's width and height, kept within it.
[[nodiscard]] Point in_parts_of(const Rect& picture, Point at);

/// The laser's dot, which goes out when it rests, or the dark around the spotlight. The mouse moves
/// it while it is on.
void draw_pointing(Canvas2d& ui,
                   TalkState& state,
                   const Rect& area,
                   const Session& session,
                   double now,
                   Intents& intents);

/// What each key does, over the middle of the area.
void draw_talk_keys(Canvas2d& ui, const Rect& area, const Session& session);

}  // namespace waypost::gui
