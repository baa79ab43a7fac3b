// A leaflet as lines that fit its column, before they are divided among pages. Private to this
// library.
#pragma once

#include "exporters/dot_rows.h"
#include "exporters/leaflet.h"
#include "exporters/wrapped_runs.h"

#include <vector>

namespace waypost {

/// A dot of an icon array, from the line's left end.
struct SetDot {
    double x = 0;
    Dot dot = Dot::Other;
};

/// What the words of a line are to a program that reads them.
enum class LineRole { None, Title, Heading, Subheading, Words, Item };

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
    /// Around the middle of the line's height.
    std::vector<SetDot> dots{};
    double dot_radius = 0;
    /// From where a rule to write on runs to the end of the column, at the line's foot; below 0 for
    /// none.
    double rule_from = -1;
    /// A rule over the line parts it from what comes before.
    bool parted = false;
    bool framed = false;
    LineRole role = LineRole::None;
    /// The first of its block; its first piece is the mark of an item; the block has links.
    bool begins_block = false;
    bool has_mark = false;
    bool is_mixed = false;
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
