#include "session/camera.h"

#include <doctest/doctest.h>

using namespace waypost;

namespace {

const Rect kView{100, 50, 800, 600};

void check_near(ScreenPoint a, ScreenPoint b) {
    CHECK(a.x == doctest::Approx(b.x));
    CHECK(a.y == doctest::Approx(b.y));
}

}  // namespace

TEST_CASE("the camera's centre stands in the middle of the view") {
    const Camera camera{{30, 40}, 2};
    check_near(to_screen(camera, kView, CanvasPoint{30, 40}), {500, 350});
    check_near(to_screen(camera, kView, CanvasPoint{40, 40}), {520, 350});
}

TEST_CASE("from the screen to the map and back is the same point") {
    const Camera camera{{-12, 7}, 0.3};
    const ScreenPoint at{123, 456};
    check_near(to_screen(camera, kView, to_canvas(camera, kView, at)), at);
}

TEST_CASE("zooming keeps the point under the pointer where it is") {
    const Camera camera{{10, 20}, 1};
    const ScreenPoint at{700, 400};
    const CanvasPoint held = to_canvas(camera, kView, at);
    for (const double factor : {1.15, 0.5, 3.0}) {
        const Camera next = zoomed_at(camera, kView, at, factor);
        CHECK(next.zoom == doctest::Approx(factor));
        check_near(to_screen(next, kView, held), at);
    }
}

TEST_CASE("the zoom stays within its limits") {
    CHECK(zoomed_at({{0, 0}, 1}, kView, {0, 0}, 1e9).zoom == kMaxZoom);
    CHECK(zoomed_at({{0, 0}, 1}, kView, {0, 0}, 1e-9).zoom == kMinZoom);
}

TEST_CASE("fitting shows the whole rectangle with its margin") {
    const Rect map{-50, 10, 2000, 300};
    const Camera camera = fitted(map, kView, 20, 1);
    const Rect shown = to_screen(camera, kView, map);
    CHECK(shown.x >= kView.x + 20 - 1e-9);
    CHECK(shown.right() <= kView.right() - 20 + 1e-9);
    CHECK(shown.centre().y == doctest::Approx(kView.centre().y));
}

TEST_CASE("fitting something small does not blow it up beyond the limit") {
    CHECK(fitted({0, 0, 10, 10}, kView, 20, 1).zoom == doctest::Approx(1));
}

TEST_CASE("a move starts at its beginning, ends at its end and stops there") {
    const CameraMove move{{{0, 0}, 1}, {{100, 50}, 4}, 10, 0.5};
    CHECK(move.at(10) == move.from);
    CHECK(move.at(10.5) == move.to);
    CHECK(move.at(99) == move.to);
    CHECK_FALSE(move.is_over(10.4));
    CHECK(move.is_over(10.5));
    // Eased out: more than half of the way is done at half of the time.
    CHECK(move.at(10.25).centre.x > 50);
}

TEST_CASE("a move without time is over at once, for reduced motion") {
    const CameraMove move{{{0, 0}, 1}, {{100, 50}, 4}, 10, 0};
    CHECK(move.at(10) == move.to);
}
