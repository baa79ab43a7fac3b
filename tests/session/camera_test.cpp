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

TEST_CASE("a move that zooms keeps the point that both its ends show at one place there") {
    const Camera from{{10, 20}, 0.5};
    const ScreenPoint at{700, 400};
    const CanvasPoint held = to_canvas(from, kView, at);
    for (const double factor : {1.3, 8.0, 0.1}) {
        const CameraMove move{from, zoomed_at(from, kView, at, factor), 0, 1};
        for (double t = 0; t <= 1; t += 0.125) {
            check_near(to_screen(move.at(t), kView, held), at);
        }
    }
}

TEST_CASE("what is in view with its margin moves nothing") {
    const Camera camera{{0, 0}, 1};
    CHECK(brought_into_view(camera, kView, {-100, -100, 200, 200}, 20) == camera);
}

TEST_CASE("what is out of view is brought to its nearest border and no further") {
    const Camera camera{{0, 0}, 2};
    const Rect box{300, -20, 40, 30};
    const Rect shown = to_screen(brought_into_view(camera, kView, box, 20), kView, box);
    CHECK(shown.right() == doctest::Approx(kView.right() - 20));
    CHECK(shown.y == doctest::Approx(to_screen(camera, kView, box).y));
}

TEST_CASE("of what is larger than the view the top left corner is shown") {
    const Rect box{-5000, -5000, 10000, 10000};
    const Rect shown = to_screen(brought_into_view({{0, 0}, 1}, kView, box, 10), kView, box);
    CHECK(shown.x == doctest::Approx(kView.x + 10));
    CHECK(shown.y == doctest::Approx(kView.y + 10));
}

TEST_CASE("a glide slows down, comes to rest and goes as far as its speed carries it") {
    const Glide glide{{{0, 0}, 2}, {-1000, 0}, 5};
    CHECK(glide.at(5) == glide.from);
    const double first = glide.at(5.1).centre.x;
    const double second = glide.at(5.2).centre.x - first;
    CHECK(first > second);
    CHECK(second > 0);
    CHECK_FALSE(glide.is_over(5.5));
    CHECK(glide.is_over(7));
    CHECK(glide.at(60).centre.x == doctest::Approx(110));
}

TEST_CASE("the speed of a drag is that of its last tenth of a second") {
    DragSpeed speed;
    for (int i = 0; i < 40; ++i) {
        speed.note(i * 0.01, {i < 20 ? 50.0 : 5.0, -1});
    }
    CHECK(speed.at(0.395).x == doctest::Approx(500));
    CHECK(speed.at(0.395).y == doctest::Approx(-100));
    CHECK(speed.at(0.6) == Point{0, 0});
    speed.clear();
    CHECK(speed.at(0.395) == Point{0, 0});
}
