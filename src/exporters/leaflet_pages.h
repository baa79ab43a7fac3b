// A leaflet as pages. Only for the sources of this library.
#pragma once

#include "exporters/leaflet.h"
#include "exporters/leaflet_lines.h"
#include "exporters/paper_size.h"

#include <cstddef>
#include <vector>

namespace waypost {

/// How many of the lines stand on each page, all of them in order. A page holds `height`; lines
/// that keep the next are parted from it only where they are too many for a page.
[[nodiscard]] std::vector<std::size_t> paginated(const std::vector<SetLine>& lines, double height);

/// One drawing a page, in points: the lines in one column, and at the foot the label, the title and
/// the number of the page among all. Below its notices it says so when it lacks shapes.
[[nodiscard]] std::vector<Drawing> leaflet_pages(const Leaflet& leaflet,
                                                 const Words& words,
                                                 const Typeface& typeface,
                                                 PaperSize paper);

/// Some letters on the pages have no shape in the typeface.
[[nodiscard]] bool lacks_shapes(const std::vector<Drawing>& pages, const Typeface& typeface);

}  // namespace waypost
