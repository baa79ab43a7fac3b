// A number as blocks of a leaflet. Private to this library.
#pragma once

#include "exporters/leaflet.h"
#include "exporters/leaflet_text.h"
#include "flow/number_text.h"

#include <vector>

namespace waypost {

/// The sentence with its sources, a dot for each one of so many (up to `kMostDots`), who was
/// counted, how sure it is, and the sources with their dates; all on one page where it has room.
[[nodiscard]] std::vector<LeafletBlock> figure_blocks(const Flow& flow,
                                                      const ShownNumber& shown,
                                                      const Words& words,
                                                      LeafletTexts& texts);

}  // namespace waypost
