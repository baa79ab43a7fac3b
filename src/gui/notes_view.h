// What authors left to be done, each with its place.
#pragma once

#include "gui/controls.h"
#include "gui/scroll_area.h"
#include "session/author_notes.h"
#include "session/session.h"

#include <memory>
#include <vector>

namespace waypost::gui {

/// Kept from frame to frame.
struct NotesState {
    ScrollState scroll{};
    /// Made once for each reading of the file.
    std::vector<AuthorNote> notes{};
    std::shared_ptr<const LoadedFlow> made_of{};
};

/// Pressing a note opens its place and shows its card.
void draw_notes(
    Canvas2d& ui, NotesState& state, const Rect& area, const Session& session, Intents& intents);

}  // namespace waypost::gui
