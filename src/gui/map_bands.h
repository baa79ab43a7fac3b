// The phases of the map: quiet columns or rows, their headings, and the strips they fold to.
#pragma once

#include "gui/map_state.h"

namespace waypost::gui {

/// How high the heading of a row is against the strip that holds those of columns.
inline constexpr double kRowHeading = 0.7;

/// Their grounds, below everything else.
void draw_bands(Painter& painter, const MapState& state, const MapFrame& frame);

/// The strips of folded phases over the lines that run through them; a press unfolds one.
void draw_folded(Canvas2d& ui, MapState& state, const MapFrame& frame);

/// Headings stay in view: where their band begins, or where the view does when the band began
/// earlier. Those of columns have a strip of their own at the top of the view, those of rows stand
/// in the rows and leave the map its width. A press folds the phase.
void draw_headings(Canvas2d& ui, MapState& state, const MapFrame& frame);

}  // namespace waypost::gui
