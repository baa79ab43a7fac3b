#include "session/overview_stretch.h"

#include "session/camera.h"

#include <doctest/doctest.h>

using namespace waypost;

namespace {

const Rect kLong{0, 40, 5000, 1000};
const Rect kView{100, 50, 1300, 800};
constexpr double kWholeCards = 0.6;

OverviewStretch stretch_of(const Rect& bounds) {
    return OverviewStretch::of(bounds, {kView.w, kView.h}, ReadingDirection::Right, kWholeCards);
}

}  // namespace

TEST_CASE("fitted, a long map fills the view in both directions") {
    const OverviewStretch stretch = stretch_of({0, 0, 3000, 1400});
    const Camera camera = fitted({0, 0, 3000, 1400}, kView, 0, 1, stretch);
    const Rect shown = to_screen(camera, kView, Rect{0, 0, 3000, 1400});
    CHECK(shown.w == doctest::Approx(kView.w));
    CHECK(shown.h == doctest::Approx(kView.h));
}

TEST_CASE("cards are never stretched to far more than they are wide") {
    const OverviewStretch stretch = stretch_of({0, 0, 9000, 300});
    CHECK(stretch.at(0.01) == Scale{1, OverviewStretch::kMost});
    CHECK(stretch.at(1300.0 / 9000) == Scale{1, OverviewStretch::kMost});
}

TEST_CASE("where whole cards are drawn, and in a view that the map fills, nothing is stretched") {
    CHECK(stretch_of(kLong).at(kWholeCards) == Scale{1, 1});
    CHECK(stretch_of(kLong).at(2) == Scale{1, 1});
    const Rect broad{0, 0, 1000, 4000};
    CHECK(stretch_of(broad).at(fitted(broad, kView, 0, 1).zoom) == Scale{1, 1});
    CHECK(OverviewStretch{}.at(0.1) == Scale{1, 1});
}

TEST_CASE("the scale across never falls while the zoom rises, and makes no jump") {
    for (const double height : {200.0, 1000.0, 1500.0, 4000.0}) {
        const OverviewStretch stretch = stretch_of({0, 0, 5000, height});
        double before = 0.005 * stretch.at(0.005).y;
        for (double zoom = 0.005; zoom < 2; zoom *= 1.01) {
            const double across = zoom * stretch.at(zoom).y;
            CHECK(across >= before - 1e-12);
            CHECK(across <= before * 1.0101);
            CHECK(across >= zoom);
            before = across;
        }
    }
}

TEST_CASE("a map that is read downwards is stretched sideways") {
    const OverviewStretch down =
        OverviewStretch::of({40, 0, 1000, 5000}, {800, 1300}, ReadingDirection::Down, kWholeCards);
    const double zoom = 0.3;
    CHECK(down.at(zoom).x == doctest::Approx(stretch_of(kLong).at(zoom).y));
    CHECK(down.at(zoom).y == 1);
}

TEST_CASE("zooming a stretched map keeps the point under the pointer where it is, all the while") {
    const OverviewStretch stretch = stretch_of(kLong);
    const Camera from = fitted(kLong, kView, 0, 1, stretch);
    REQUIRE(from.stretch.y > 2);
    const ScreenPoint at{1200, 130};
    const CanvasPoint held = to_canvas(from, kView, at);
    for (const double factor : {1.2, 2.5, 6.0, 0.4}) {
        const CameraMove move{from, zoomed_at(from, kView, at, factor, stretch), 0, 1};
        CHECK(move.to.stretch == stretch.at(move.to.zoom));
        for (double t = 0; t <= 1; t += 0.125) {
            const ScreenPoint shown = to_screen(move.at(t), kView, held);
            CHECK(shown.x == doctest::Approx(at.x));
            CHECK(shown.y == doctest::Approx(at.y));
        }
    }
}

TEST_CASE("a stretched map follows the pointer that drags it, and glides on as fast") {
    const Camera camera{{100, 200}, 0.25, {1, 2.5}};
    const CanvasPoint held = to_canvas(camera, kView, ScreenPoint{300, 300});
    const ScreenPoint dragged = to_screen(panned(camera, 40, -30), kView, held);
    CHECK(dragged.x == doctest::Approx(340));
    CHECK(dragged.y == doctest::Approx(270));
    const Glide glide{camera, {500, 500}, 0};
    const Camera there = glide.at(9);
    CHECK(there.stretch == camera.stretch);
    CHECK((there.centre.x - 100) * 0.25 == doctest::Approx((there.centre.y - 200) * 0.625));
}

TEST_CASE("what a stretched view shows is what lies on its borders") {
    const Camera camera{{100, 200}, 0.25, {1, 2.5}};
    const Rect seen = seen_canvas(camera, kView);
    const Rect shown = to_screen(camera, kView, seen);
    CHECK(shown.x == doctest::Approx(kView.x));
    CHECK(shown.bottom() == doctest::Approx(kView.bottom()));
    const Rect outside{seen.right() + 50, seen.y, 100, 40};
    const Rect brought = to_screen(brought_into_view(camera, kView, outside, 10), kView, outside);
    CHECK(brought.right() == doctest::Approx(kView.right() - 10));
    CHECK(brought.y == doctest::Approx(kView.y + 10));
}
