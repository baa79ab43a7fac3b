// The speaker's own window: what the room must not see.
#pragma once

#include "gui/frame.h"
#include "gui/presenter_room.h"

namespace waypost::gui {

/// Kept from frame to frame.
struct PresenterState {
    /// Of the same kinds of things as in the room's window, but with a focus of its own.
    FrameState frame{};
    RoomPicture room{};
    ScrollState notes{};
    ScrollState ways{};
    /// The room's picture and the buttons; in a small window, everything.
    ScrollState side{};
    int seen_moves = -1;
};

/// Draws one frame of the speaker's window. Keys do what they do in the room's.
/// Pre: an ImGui frame of that window has begun.
[[nodiscard]] FrameOutput draw_presenter(PresenterState& state,
                                         const Session& session,
                                         const FrameInput& input,
                                         imgui_compat::FontBook& fonts);

}  // namespace waypost::gui
