// The lines of the map and the words on them.
#pragma once

#include "gui/map_view.h"

#include <optional>

namespace waypost::gui {

/// Closed ways first, then those ahead, then the walked ones on top.
void draw_edges(Painter& painter, const MapState& state, const MapFrame& frame);

/// Labels near the walked path, the present card and the card under the pointer; the rest stay
/// hidden so that the map stays calm.
void draw_edge_labels(Painter& painter,
                      const MapState& state,
                      const MapFrame& frame,
                      std::optional<NodeId> hovered);

}  // namespace waypost::gui
