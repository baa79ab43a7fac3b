#include "session/overview_stretch.h"

#include <algorithm>

namespace waypost {

OverviewStretch OverviewStretch::of(const Rect& bounds,
                                    Size room,
                                    ReadingDirection direction,
                                    double whole_cards) {
    const bool right = direction == ReadingDirection::Right;
    const double breadth = std::max(right ? bounds.h : bounds.w, 1.0);
    return {direction, std::min((right ? room.h : room.w) / breadth, whole_cards)};
}

Scale OverviewStretch::at(double zoom) const {
    const double across = std::clamp(filled / zoom, 1.0, kMost);
    return direction == ReadingDirection::Right ? Scale{1, across} : Scale{across, 1};
}

}  // namespace waypost
