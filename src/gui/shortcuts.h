// What single keys do, wherever the focus is.
#pragma once

#include "gui/frame.h"

namespace waypost::gui {

/// Turns this frame's keys into focus moves, scrolling, camera moves and intents. `middle` is the
/// part of the window between the bars.
void handle_keys(FrameState& state,
                 const Session& session,
                 const FrameInput& input,
                 const Rect& middle,
                 Intents& intents);

}  // namespace waypost::gui
