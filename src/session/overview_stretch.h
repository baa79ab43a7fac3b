// How the overview makes use of the whole view.
#pragma once

#include "base/geometry.h"
#include "diagram/reading_direction.h"

namespace waypost {

/// A factor for each direction.
struct Scale {
    double x = 1;
    double y = 1;

    friend constexpr bool operator==(Scale, Scale) = default;
};

/// How far the map is drawn out across its reading direction, at each zoom.
///
/// A pathway is several times longer than it is broad: fitted into a view it is a thin strip, and
/// its cards have room for one line of a few letters. Cards drawn small show nothing but a title,
/// which may as well stand on four lines; so the map is drawn larger across the reading direction
/// until it fills the view. From there on, zooming in makes it larger along the reading direction
/// alone, and still all of its breadth is in view, until both scales are equal. From then on, and
/// so wherever whole cards are drawn, nothing is stretched. The scale across never falls while the
/// zoom rises, and depends on nothing else: it is the same whichever way led to a zoom.
struct OverviewStretch {
    /// Wide cards shall not become towers.
    static constexpr double kMost = 3.5;

    ReadingDirection direction = ReadingDirection::Right;
    /// The scale across the reading direction at which the map fills the view, and up to which it
    /// is stretched; 0 for a map that is never stretched.
    double filled = 0;

    /// `bounds` is what shall be in view, in canvas pixels; `room` is where it shall stand, in
    /// screen pixels; from `whole_cards` on nothing is stretched.
    [[nodiscard]] static OverviewStretch of(const Rect& bounds,
                                            Size room,
                                            ReadingDirection direction,
                                            double whole_cards);

    /// By how much the zoom is multiplied in each direction.
    [[nodiscard]] Scale at(double zoom) const;

    friend constexpr bool operator==(const OverviewStretch&, const OverviewStretch&) = default;
};

}  // namespace waypost
