// The options on the cards of decisions.
#pragma once

#include "gui/map_view.h"

#include <cstddef>

namespace waypost::gui {

/// Draws one card's rows with a painter at the map's zoom, and notes which one is under the
/// pointer: an arrow before what can be opened now, a ring before what may be elsewhere, a tick
/// before what was read, a bar before what the answers have closed. Rows too small for words are
/// bare, and smaller ones left out. `origin` is where on the screen the map's 0, 0 lies for this
/// card.
void draw_option_rows(const Pointer& pointer,
                      Painter& p,
                      MapState& state,
                      const MapFrame& frame,
                      std::size_t card,
                      Point origin);

/// Shows a hand over a row that can be opened, and opens it when it is pressed; says beside any row
/// under the pointer what its own words leave out. True over a row. Called after all that lies over
/// the cards.
bool take_option_rows(Canvas2d& ui, MapState& state, const MapFrame& frame, Intents& intents);

}  // namespace waypost::gui
