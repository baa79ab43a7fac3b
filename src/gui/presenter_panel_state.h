// What the panel of the speaker keeps from frame to frame.
#pragma once

#include "gui/scroll_area.h"

namespace waypost::gui {

struct PresenterPanelState {
    bool open = false;
    /// The notes are shown although the room can see them.
    bool notes = false;
    ScrollState scroll{};
};

}  // namespace waypost::gui
