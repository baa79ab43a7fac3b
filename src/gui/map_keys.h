// What keys do on the map: while it has the focus, and from anywhere.
#pragma once

#include "base/key.h"
#include "gui/map_state.h"
#include "session/intent.h"

namespace waypost::gui {

/// Keys of the search and of the map's focus. True when the key was used.
bool take_map_key(FocusOrder& focus,
                  MapState& state,
                  const MapFrame& frame,
                  const KeyPress& press,
                  Intents& intents);

/// Ctrl+F, F3 and "/" open the search.
[[nodiscard]] bool is_search_key(const KeyPress& press);

/// A letter that means the map wherever the focus is. True when it was used.
bool take_map_letter(FocusOrder& focus,
                     MapState& state,
                     const MapFrame& frame,
                     const KeyPress& press);

/// Works out what stands out around the card under the pointer or the keyboard's focus.
void light_neighbours(const FocusOrder& focus, MapState& state, const MapFrame& frame);

}  // namespace waypost::gui
