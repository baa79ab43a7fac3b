// What has changed in the flow since it was opened, for authors.
#pragma once

#include "gui/controls.h"
#include "gui/scroll_area.h"
#include "session/session.h"

namespace waypost::gui {

/// Lists cards, then ways. Pressing one shows its card on the map.
void draw_changes(
    Canvas2d& ui, ScrollState& scroll, const Rect& area, const Session& session, Intents& intents);

/// "Added", "Changed" or "Removed".
[[nodiscard]] const std::string& change_word(ChangeKind kind, const Words& words);

}  // namespace waypost::gui
