// What the speaker has where there is one screen, which the room sees too: a panel that folds away.
#pragma once

#include "gui/frame.h"
#include "gui/presenter_panel_state.h"

namespace waypost::gui {

/// What the panel leaves of the room's picture. `unit` is how many pixels a point has in the panel,
/// which is not drawn in a room's type.
[[nodiscard]] Rect room_beside_panel(const PresenterPanelState& state,
                                     const Rect& body,
                                     double unit);

/// Draws it in the part of `body` that is not the room's; folded, a small button.
/// Changes the intents, the timer, the time of the next frame. Pre: a flow is open.
void draw_presenter_panel(Canvas2d& ui,
                          PresenterPanelState& state,
                          const Rect& body,
                          const Session& session,
                          const FrameInput& input,
                          FrameOutput& output);

}  // namespace waypost::gui
