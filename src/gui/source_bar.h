// What stands above the lines of the source pane: the file, whether it is saved, and what can be
// done with it.
#pragma once

#include "gui/source_view.h"

namespace waypost::gui {

/// Draws it from the top of the area on. Returns its height.
[[nodiscard]] double draw_source_bar(Canvas2d& ui,
                                     SourceViewState& state,
                                     const Rect& area,
                                     const Session& session,
                                     Intents& intents);

}  // namespace waypost::gui
