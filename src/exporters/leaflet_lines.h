// A leaflet as lines that fit its column, before they are divided among pages. Private to this
// library.
#pragma once

#include "exporters/leaflet.h"
#include "exporters/wrapped_runs.h"

#include <vector>

namespace waypost {

/// One line of the column, all in points.
struct SetLine {
    SetPieces pieces{};
    double size = 0;
    double height = 0;
    /// Room before it, unless it is the first of a page.
    double above = 0;
    Ink ink = 0;
    /// Boxes to tick, from the line's top left; a filled one is crossed.
    std::vector<Rect> boxes{};
    std::vector<bool> crossed{};
    /// From where a rule to write on runs to the end of the column, at the line's foot; below 0 for
    /// none.
    double rule_from = -1;
    /// A rule over the line parts it from what comes before.
    bool parted = false;
    bool framed = false;
    /// No page may end behind this line.
    bool keeps_next = false;
};

/// Every block one after the other. Headings keep the next lines with them, and no paragraph leaves
/// one line alone on a page.
[[nodiscard]] std::vector<SetLine> leaflet_lines(const Leaflet& leaflet,
                                                 const Words& words,
                                                 const Typeface& typeface,
                                                 double column);

}  // namespace waypost
