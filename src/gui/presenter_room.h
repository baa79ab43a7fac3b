// The room's picture in small, to be seen and pointed at in the speaker's window.
#pragma once

#include "gui/frame.h"

namespace waypost::gui {

/// The same kinds of things as in the room's window, so that nothing done here moves it.
struct RoomPicture {
    GuideState guide{};
    MapState map{};
    TalkState talk{};
    FocusOrder focus{};
    int seen_scenes = -1;
};

/// The picture as wide as the column, in the proportions of the room's window; true while it moves.
/// The mouse over it points in the room, a press switches the laser on. Pre: a flow is open.
bool draw_room_picture(Canvas2d& ui,
                       RoomPicture& state,
                       Column& column,
                       const Session& session,
                       const FrameInput& input,
                       Intents& intents);

}  // namespace waypost::gui
