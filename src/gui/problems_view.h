// What check found in the open flow, or in its file as it was saved last, for authors.
#pragma once

#include "gui/controls.h"
#include "gui/scroll_area.h"
#include "session/session.h"

#include <cstddef>
#include <string>

namespace waypost::gui {

struct ProblemsState {
    ScrollState scroll{};
    /// What the opened finding says, in words, and what they were made for.
    std::string walk{};
    int made_for = -1;
};

/// Lists the findings. Pressing one opens its place, and shows its card and its walk.
void draw_problems(
    Canvas2d& ui, ProblemsState& state, const Rect& area, const Session& session, Intents& intents);

}  // namespace waypost::gui
