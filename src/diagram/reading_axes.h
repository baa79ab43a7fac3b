// Places of a picture by the way it is read, so that what holds for columns holds for rows.
#pragma once

#include "base/geometry.h"
#include "diagram/reading_direction.h"

namespace waypost {

/// What a rectangle takes of one axis.
struct Extent {
    double begin = 0;
    double size = 0;

    friend constexpr bool operator==(Extent, Extent) = default;

    [[nodiscard]] constexpr double end() const { return begin + size; }

    [[nodiscard]] constexpr double middle() const { return begin + size / 2; }
};

/// `along` is the axis that leads from the first band to the last one, `across` the other.
class ReadingAxes {
public:
    constexpr explicit ReadingAxes(ReadingDirection direction)
        : down_(direction == ReadingDirection::Down) {}

    [[nodiscard]] constexpr double along(Point p) const { return down_ ? p.y : p.x; }

    [[nodiscard]] constexpr double across(Point p) const { return down_ ? p.x : p.y; }

    [[nodiscard]] constexpr double along(Size s) const { return down_ ? s.h : s.w; }

    [[nodiscard]] constexpr double across(Size s) const { return down_ ? s.w : s.h; }

    [[nodiscard]] constexpr Extent along(const Rect& r) const {
        return down_ ? Extent{r.y, r.h} : Extent{r.x, r.w};
    }

    [[nodiscard]] constexpr Extent across(const Rect& r) const {
        return down_ ? Extent{r.x, r.w} : Extent{r.y, r.h};
    }

    [[nodiscard]] constexpr Point point(double along, double across) const {
        return down_ ? Point{across, along} : Point{along, across};
    }

    [[nodiscard]] constexpr Rect rect(Extent along, Extent across) const {
        return down_ ? Rect{across.begin, along.begin, across.size, along.size}
                     : Rect{along.begin, across.begin, along.size, across.size};
    }

private:
    bool down_;
};

}  // namespace waypost
