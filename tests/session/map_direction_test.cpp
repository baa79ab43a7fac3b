#include "session/map_direction.h"

#include <doctest/doctest.h>

using namespace waypost;

namespace {

constexpr ReadingDirection kRight = ReadingDirection::Right;
constexpr ReadingDirection kDown = ReadingDirection::Down;

}  // namespace

TEST_CASE("a wide window is read to the right, a tall one downwards, whichever it was before") {
    for (const ReadingDirection now : {kRight, kDown}) {
        CHECK(direction_for(now, {922, 800}, {1440, 900}) == kRight);
        CHECK(direction_for(now, {500, 1290}, {900, 1400}) == kDown);
        CHECK(direction_for(now, {600, 736}, {600, 900}) == kDown);
    }
}

TEST_CASE("a narrow map in a wide window does not turn, and neither does a low one in a tall one") {
    CHECK(direction_for(kRight, {600, 780}, {1000, 900}) == kRight);
    CHECK(direction_for(kRight, {860, 300}, {900, 1400}) == kRight);
}

TEST_CASE("a window that is about square stays as it is") {
    for (const ReadingDirection now : {kRight, kDown}) {
        CHECK(direction_for(now, {500, 800}, {900, 1000}) == now);
        CHECK(direction_for(now, {700, 720}, {700, 900}) == now);
    }
}

TEST_CASE("without a view there is nothing to turn for") {
    CHECK(direction_for(kRight, {}, {}) == kRight);
    CHECK(direction_for(kDown, {}, {}) == kDown);
}
