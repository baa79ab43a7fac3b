#include "diagram/reading_axes.h"

#include <doctest/doctest.h>

using namespace waypost;

TEST_CASE("read to the right, along is x; read downwards, along is y") {
    const Rect box{1, 2, 30, 40};
    const ReadingAxes right(ReadingDirection::Right);
    CHECK(right.along(box) == Extent{1, 30});
    CHECK(right.across(box) == Extent{2, 40});
    const ReadingAxes down(ReadingDirection::Down);
    CHECK(down.along(box) == Extent{2, 40});
    CHECK(down.across(box) == Extent{1, 30});
    CHECK(down.along(Point{5, 6}) == 6);
    CHECK(down.across(Size{5, 6}) == 5);
}

TEST_CASE("what was taken apart by its axes is put together again") {
    const Rect box{1, 2, 30, 40};
    const Point point{5, 6};
    for (const ReadingDirection direction : {ReadingDirection::Right, ReadingDirection::Down}) {
        const ReadingAxes axes(direction);
        CHECK(axes.rect(axes.along(box), axes.across(box)) == box);
        CHECK(axes.point(axes.along(point), axes.across(point)) == point);
    }
}
