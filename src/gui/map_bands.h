// The phases of the map: quiet columns, their headings, and the strips they fold to.
#pragma once

#include "gui/map_state.h"

namespace waypost::gui {

/// The columns, below everything else.
void draw_bands(Painter& painter, const MapState& state, const MapFrame& frame);

/// The strips of folded phases over the lines that run through them; a press unfolds one.
void draw_folded(Canvas2d& ui, MapState& state, const MapFrame& frame);

/// Headings stay in view: at their band's left border, or at the view's where the band began
/// earlier. A press folds the phase.
void draw_headings(Canvas2d& ui, MapState& state, const MapFrame& frame);

}  // namespace waypost::gui
