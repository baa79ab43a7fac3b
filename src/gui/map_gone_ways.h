// Ways that a save took away or led elsewhere, where they ran.
#pragma once

#include "gui/map_state.h"

#include <vector>

namespace waypost::gui {

/// One for each edge of the picture.
[[nodiscard]] std::vector<WayOnMap> ways_on_map(const OpenFlow& open);

/// The ways of the picture in `state`, which is still that of the older version, that no longer
/// lead where they led; those of cards that are gone are among them. `ways` are those of the newer
/// version's picture. n log n in the edges.
[[nodiscard]] std::vector<GoneWay> gone_ways(const MapState& state,
                                             const Flow& newer,
                                             const std::vector<WayOnMap>& ways);

/// Below the cards, for as long as what changed lights up.
void draw_gone_ways(Painter& p, const MapState& state, const MapFrame& frame);

}  // namespace waypost::gui
