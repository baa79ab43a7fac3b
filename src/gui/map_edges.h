// The lines of the map and the words on them.
#pragma once

#include "gui/map_state.h"
#include "session/map_marks.h"

#include <span>

namespace waypost::gui {

/// Closed ways first, then those ahead, then the walked ones on top.
void draw_edges(Painter& painter, const MapState& state, const MapFrame& frame);

/// The words on the lines, as far as they can be read: those of the walked path, of the ways on and
/// of the card that is looked at stand out.
void draw_edge_labels(Painter& painter, const MapState& state, const MapFrame& frame);

/// A way as the legend shows it, from left to right.
void draw_sample_way(Painter& painter, Point from, Point to, WayMark mark);

}  // namespace waypost::gui
