// The rehearsals of the flow, walked again with each save, and how much of it they cover.
#pragma once

#include "gui/controls.h"
#include "gui/scroll_area.h"
#include "session/rehearsal_results.h"
#include "session/session.h"

#include <memory>
#include <string>

namespace waypost::gui {

/// Kept from frame to frame.
struct RehearsalsState {
    ScrollState scroll{};
    /// Made once for each version of the flow.
    RehearsalReport report{};
    std::string coverage{};
    std::shared_ptr<const OpenFlow> made_of{};
};

/// Pressing a rehearsal walks it. Above them stand the switch that shows on the map where they come
/// by, and what they cover.
void draw_rehearsals(Canvas2d& ui,
                     RehearsalsState& state,
                     const Rect& area,
                     const Session& session,
                     Intents& intents);

}  // namespace waypost::gui
