// The lists of author mode, one of which is shown, and what stands beside the map.
#pragma once

#include "gui/cards_table_view.h"
#include "gui/edit_view.h"
#include "gui/notes_view.h"
#include "gui/problems_view.h"
#include "gui/rehearsals_view.h"
#include "gui/scroll_area.h"
#include "session/session.h"

namespace waypost::gui {

/// Kept from frame to frame.
struct AuthorState {
    ProblemsState problems{};
    ScrollState changes{};
    RehearsalsState rehearsals{};
    CardsTableState cards{};
    NotesState notes{};
    ScrollState ways{};
    EditState edit{};
};

/// How high the lists are below a map, in pixels: `most`, and little where the one that is shown is
/// empty.
[[nodiscard]] double author_lists_height(const Painter& painter,
                                         double most,
                                         const Session& session);

/// The lists, with their names above them.
void draw_author_lists(
    Canvas2d& ui, AuthorState& state, const Rect& area, const Session& session, Intents& intents);

/// Draws the choice of what stands beside the map at the top of the area, and gives what is left of
/// it. `with_lists` where there is no room for the lists below the map.
[[nodiscard]] Rect draw_pane_choice(
    Canvas2d& ui, const Rect& area, bool with_lists, const Session& session, Intents& intents);

}  // namespace waypost::gui
