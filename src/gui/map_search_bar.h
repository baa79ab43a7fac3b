// The search of the map: its field, its keys and its place in the view.
#pragma once

#include "base/key.h"
#include "gui/map_state.h"

namespace waypost::gui {

/// Opens the search and puts the focus on its field.
void open_search(FocusOrder& focus, MapState& state, const MapFrame& frame);

/// Closes it; the focus goes to the map, on the match that was shown last.
void close_search(FocusOrder& focus, MapState& state, const MapFrame& frame);

/// Shows the next match or the one before; behind the last comes the first.
void step_search(MapState& state, const MapFrame& frame, bool forward);

/// Takes a key while the field has the focus. True when it was used.
bool take_search_key(FocusOrder& focus,
                     MapState& state,
                     const MapFrame& frame,
                     const KeyPress& press);

/// Draws the open search below the headings; what was found follows steps of the walk and gates.
void draw_search(Canvas2d& ui, MapState& state, const MapFrame& frame);

}  // namespace waypost::gui
