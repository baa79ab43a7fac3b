// The map in a tall window, where it is read from top to bottom.
#include "gui/map_view.h"
#include "gui/present_view.h"
#include "support/headless_window.h"
#include "support/map_in_window.h"
#include "support/open_session.h"
#include "support/tea_flow.h"
#include "support/tea_options.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <memory>
#include <string>

using namespace waypost;

namespace {

constexpr Size kTall{900, 1400};

bool in_view(const HeadlessWindow& window, std::string_view id) {
    const Rect box = on_screen(window, id);
    const Rect& view = window.state.map.seen_view;
    return box.w > 0 && box.x >= view.x && box.right() <= view.right() && box.y >= view.y &&
           box.bottom() <= view.bottom();
}

Rect heading(const HeadlessWindow& window, int band) {
    const auto place = window.state.focus.place_of("map/band/" + std::to_string(band));
    return place.value_or(Rect{});
}

ReadingDirection direction(const HeadlessWindow& window) {
    return window.session.open_flow()->diagram.direction;
}

}  // namespace

TEST_CASE("a tall window reads the map downwards and keeps the present card in view") {
    HeadlessWindow window(open_session(kTeaFlow), kTall);
    window.frame();
    CHECK(direction(window) == ReadingDirection::Down);
    CHECK(in_view(window, "start"));
    window.type(U'1');
    window.frame();
    CHECK(in_view(window, "which"));
    CHECK(on_screen(window, "which").y > on_screen(window, "start").y);
}

TEST_CASE("while the map turns, the present card stands still and the others come round it") {
    ViewSettings settings;
    settings.map_direction = ReadingDirection::Down;
    HeadlessWindow window(open_session(kTeaFlow, settings), kTall);
    window.frame();
    REQUIRE(direction(window) == ReadingDirection::Down);
    const Rect start = on_screen(window, "start");
    const Rect before = on_screen(window, "done");
    window.session.reload(open_text(kTeaFlow, ReadingDirection::Right));
    window.frame();
    CHECK(window.output.animating);
    const Rect at_first = on_screen(window, "done");
    const Rect present = on_screen(window, "start");
    CHECK(at_first.x - present.x == doctest::Approx(before.x - start.x));
    CHECK(at_first.y - present.y == doctest::Approx(before.y - start.y));
    CHECK(in_view(window, "start"));
    window.frame();
    window.frame();
    CHECK(on_screen(window, "start").x == doctest::Approx(present.x));
    CHECK(on_screen(window, "start").y == doctest::Approx(present.y));
    CHECK_FALSE(window.output.animating);
}

TEST_CASE("in a tall window the arrows down and up go along the ways") {
    HeadlessWindow window(open_session(kTeaFlow), kTall);
    window.frame();
    window.state.focus.set(gui::kMapControl);
    window.press(Key::Down);
    CHECK(focused(window) == "start");
    for (const char* id : {"which", "sorting", "water", "done"}) {
        window.press(Key::Down);
        window.frame();
        CHECK(focused(window) == id);
        CHECK(in_view(window, id));
    }
    window.press(Key::Up);
    CHECK(focused(window) == "water");
    CHECK(window.here() == "start");
}

TEST_CASE("the heading of a row stands in it, and stays in view once the row began above") {
    HeadlessWindow window(open_session(kTeaOptions), kTall);
    window.frame();
    window.click("map/fit");
    window.frame();
    const gui::MapState& map = window.state.map;
    const Rect view = map.seen_view;
    for (int band = 0; band < 3; ++band) {
        CAPTURE(band);
        const Extent row = map.picture.scene.bands[static_cast<std::size_t>(band)].along;
        const Rect on_map = to_screen(map.camera, view, Rect{0, row.begin, 1, row.size});
        CHECK(heading(window, band).x == view.x);
        CHECK(heading(window, band).y == doctest::Approx(on_map.y));
        CHECK(heading(window, band).w < view.w);
    }
    window.type(U'c');
    window.frame();
    window.state.map.camera.zoom = 1;
    window.state.map.camera.centre.y = map.picture.scene.cards[card_of(window, "pots")].y + 300;
    window.frame();
    CHECK(heading(window, 1).y == doctest::Approx(view.y));
    CHECK(heading(window, 1).w == doctest::Approx(view.w));
    // The next row takes its place, and pushes it out.
    const Extent next = map.picture.scene.bands[2].along;
    window.state.map.camera.centre.y = next.begin + view.h / 2 - 10;
    window.frame();
    CHECK(heading(window, 2).y == doctest::Approx(view.y + 10));
    CHECK(heading(window, 1).bottom() == doctest::Approx(view.y + 10));
}

TEST_CASE("a row folds to a strip by its heading and unfolds by its strip") {
    HeadlessWindow window(open_session(kTeaFlow), kTall);
    window.frame();
    window.click("map/fit");
    window.frame();
    const Rect before = on_screen(window, "done");
    window.click("map/band/0");
    window.frame();
    const gui::MapState& map = window.state.map;
    CHECK(map.picture.scene.bands[0].folded == 1);
    CHECK(map.picture.scene.cards[card_of(window, "water")].w == 0);
    CHECK(on_screen(window, "done").y < before.y);
    CHECK(on_screen(window, "done").x == doctest::Approx(before.x));
    const auto strip = window.state.focus.place_of("map/strip/0");
    REQUIRE(strip);
    CHECK(strip->w == doctest::Approx(map.seen_view.w));
    window.click("map/strip/0");
    window.frame();
    CHECK(map.picture.scene.bands[0].folded == 0);
    CHECK(on_screen(window, "done").y == doctest::Approx(before.y));
}

TEST_CASE("a tall map with all rows folded, or with none, fits its view") {
    HeadlessWindow window(open_session(kTeaOptions), kTall);
    window.frame();
    for (const bool fold : {false, true}) {
        CAPTURE(fold);
        if (fold) {
            window.click("map/fold");
            window.frame();
        }
        window.click("map/fit");
        window.frame();
        window.frame();
        const gui::MapState& map = window.state.map;
        const Rect all = to_screen(map.camera, map.seen_view, map.picture.scene.bounds);
        CHECK(all.y >= map.seen_view.y);
        CHECK(all.bottom() <= map.seen_view.bottom());
        for (const Rect& card : map.picture.scene.cards) {
            const Rect box = to_screen(map.camera, map.seen_view, card);
            CHECK((card.w <= 0 ||
                   (box.x >= map.seen_view.x && box.right() <= map.seen_view.right())));
        }
    }
}

TEST_CASE("a save in a tall window keeps the rows, and tidying up moves cards eased") {
    HeadlessWindow window(open_session(kTeaFlow), kTall);
    window.frame();
    window.session.apply(intent::SetMode{Mode::Author});
    window.frame();
    const OpenFlow& open = *window.session.open_flow();
    Diagram untidy = open.diagram;
    REQUIRE(untidy.direction == ReadingDirection::Down);
    const std::size_t done = card_of(window, "done");
    const Rect fresh = untidy.cards[done].box;
    untidy.cards[done].box.x += 500;
    window.session.reload(std::make_shared<const OpenFlow>(open.laid_out(std::move(untidy))));
    window.frame();
    window.frame();
    window.frame();
    const gui::MapState& map = window.state.map;
    CHECK(map.picture.scene.cards[done].x == doctest::Approx(fresh.x + 500));
    window.session.apply(intent::TidyUp{});
    window.frame();
    CHECK(direction(window) == ReadingDirection::Down);
    CHECK(map.picture.scene.cards[done].x == doctest::Approx(fresh.x + 500));
    CHECK(window.output.animating);
    window.frame();
    window.frame();
    CHECK(map.picture.scene.cards[done] == fresh);
}

TEST_CASE("the minimap of a tall map is tall, and brings into view what is pressed on it") {
    HeadlessWindow window(open_session(kTeaFlow), kTall);
    window.frame();
    // So that not all of it is in view.
    window.state.map.camera.zoom = 3;
    window.frame();
    // Buttons and headings are flat.
    const auto minimap =
        *std::ranges::max_element(window.state.map.covered, {}, [](const Rect& r) { return r.h; });
    CHECK(minimap.h > minimap.w);
    window.click_at({minimap.centre().x, minimap.bottom() - 12});
    CHECK(on_screen(window, "done").overlaps(window.state.map.seen_view));
    CHECK(window.here() == "start");
}

TEST_CASE("the headings of rows are high enough for a room's letters in narrow windows") {
    for (const int text_size : {100, 150, 200, 250}) {
        CAPTURE(text_size);
        ViewSettings settings;
        settings.mode = Mode::Present;
        settings.reduced_motion = true;
        settings.text_size = text_size;
        settings.map_direction = ReadingDirection::Down;
        HeadlessWindow window(open_session(kTeaFlow, settings), {480, 640});
        for (const char32_t key : {U'p', U'm'}) {
            window.type(key);
            window.frame();
            window.frame();
            // With the largest letters the room's part of the window is wider than it is high.
            CHECK((direction(window) == ReadingDirection::Down || text_size == 250));
            CHECK(heading(window, 0).h >= gui::least_letters(640, text_size));
        }
    }
}
