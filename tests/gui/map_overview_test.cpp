// What the map shows of a whole flow at once, and the map without the card beside it.
#include "gui/map_camera.h"
#include "gui/map_cards.h"
#include "support/headless_window.h"
#include "support/open_session.h"
#include "support/tea_options.h"

#include <doctest/doctest.h>

#include <fstream>
#include <iterator>
#include <string>

using namespace waypost;

namespace {

constexpr Size kLarge{1920, 1080};

std::string real_flow() {
    std::ifstream file(WAYPOST_SOURCE_DIR "/flows/leiomyosarcoma.toml", std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

/// Cards that have a title of their own on the map; routes have none.
bool has_title(const HeadlessWindow& window, std::size_t card) {
    const DiagramCard& made = window.session.open_flow()->diagram.cards[card];
    return made.box.w > 0 && !made.is_small;
}

std::size_t card_count(const HeadlessWindow& window) {
    return window.session.open_flow()->diagram.cards.size();
}

struct TitleCount {
    int all = 0;
    /// In letters of 11 pixels or more.
    int whole = 0;
    int without_words = 0;
};

TitleCount count_titles(const HeadlessWindow& window) {
    TitleCount count;
    for (std::size_t i = 0; i < card_count(window); ++i) {
        if (has_title(window, i)) {
            const gui::TitleFit& fit = window.state.map.picture.titles.last_fit(i);
            ++count.all;
            count.whole += !fit.is_cut && fit.size >= 11 ? 1 : 0;
            count.without_words += fit.size <= 0 ? 1 : 0;
        }
    }
    return count;
}

Rect drawn(const HeadlessWindow& window, std::size_t card) {
    const gui::MapState& map = window.state.map;
    return gui::drawn_box(map, {window.session, map.seen_view}, card);
}

Rect drawn(const HeadlessWindow& window, std::string_view card) {
    return drawn(window, window.session.open_flow()->flow.find_node(card).index());
}

/// The smallest rectangle around all cards as they are drawn.
Rect all_drawn(const HeadlessWindow& window) {
    Rect all{};
    for (std::size_t i = 0; i < card_count(window); ++i) {
        if (has_title(window, i)) {
            all = all.w > 0 ? bounding(all, drawn(window, i)) : drawn(window, i);
        }
    }
    return all;
}

/// The part of the view between headings and buttons.
Rect room_of(const HeadlessWindow& window) {
    const gui::MapState& map = window.state.map;
    Rect room = map.seen_view;
    room.y += map.strip;
    room.h -= map.strip + map.tool_row;
    return room;
}

void turn_wheel(HeadlessWindow& window, Point at, float steps) {
    imgui_compat::feed_mouse_pos({static_cast<float>(at.x), static_cast<float>(at.y)});
    window.frame();
    imgui_compat::feed_mouse_wheel(steps);
    window.frame();
    window.frame();
}

}  // namespace

TEST_CASE("at Fit nearly all titles of the real flow are whole, and all with the map alone") {
    HeadlessWindow window(open_session(real_flow()), kLarge);
    window.type(U'f');
    window.frame();
    const TitleCount beside = count_titles(window);
    INFO(beside.whole << " of " << beside.all << " beside the card");
    CHECK(beside.whole >= 0.9 * beside.all);
    CHECK(beside.without_words == 0);
    window.type(U'm');
    window.frame();
    const TitleCount alone = count_titles(window);
    INFO(alone.whole << " of " << alone.all << " with the map alone");
    CHECK(alone.all > 90);
    CHECK(alone.whole == alone.all);
}

TEST_CASE("at Fit the real flow fills the view and lies under nothing") {
    for (const Size size : {kLarge, Size{1440, 900}}) {
        HeadlessWindow window(open_session(real_flow()), size);
        window.type(U'f');
        window.frame();
        const Rect all = all_drawn(window);
        const Rect room = room_of(window);
        CHECK(all.x >= room.x);
        CHECK(all.right() <= room.right());
        CHECK(all.y >= room.y);
        CHECK(all.bottom() <= room.bottom());
        CHECK(all.w > 0.9 * room.w);
        CHECK(all.h > 0.85 * room.h);
    }
}

TEST_CASE("the pointer finds a card wherever it is drawn, at every zoom") {
    HeadlessWindow window(open_session(real_flow()), kLarge);
    window.type(U'f');
    window.frame();
    for (int step = 0; step < 9; ++step) {
        const Rect room = room_of(window).grown(-80);
        for (std::size_t i = 0; i < card_count(window); ++i) {
            const Rect box = drawn(window, i);
            const Point at{box.right() - 2, box.centre().y};
            if (!has_title(window, i) || !room.contains(at) || at.y > room.bottom() - 100 ||
                i % 7 != 0) {
                continue;
            }
            imgui_compat::feed_mouse_pos({static_cast<float>(at.x), static_cast<float>(at.y)});
            window.frame();
            CHECK(window.state.map.hovered == NodeId::from_index(i));
        }
        turn_wheel(window, room_of(window).centre(), 1);
    }
    CHECK(window.state.map.wide == 0);
    CHECK(window.state.map.camera.stretch == Scale{1, 1});
}

TEST_CASE("turning the wheel in and out again leads back to the same picture") {
    HeadlessWindow window(open_session(real_flow()), kLarge);
    window.type(U'f');
    window.frame();
    const Camera before = window.state.map.camera;
    REQUIRE(before.stretch.y > 2);
    for (const float steps : {3.0F, 4.0F, -4.0F, -3.0F}) {
        turn_wheel(window, {500, 300}, steps);
    }
    const Camera& after = window.state.map.camera;
    CHECK(after.zoom == doctest::Approx(before.zoom));
    CHECK(after.stretch.y == doctest::Approx(before.stretch.y));
    CHECK(after.centre.x == doctest::Approx(before.centre.x));
    CHECK(after.centre.y == doctest::Approx(before.centre.y));
}

TEST_CASE("M folds the card away and brings it back, and so do Escape and the button") {
    for (const Mode mode : {Mode::Walk, Mode::Author}) {
        ViewSettings settings;
        settings.mode = mode;
        HeadlessWindow window(open_session(kTeaOptions, settings), {1440, 900});
        const double narrow = window.state.map.seen_view.w;
        const auto is_alone = [&window] {
            CHECK(window.output.label_rect.w > 0);
            CHECK(window.state.focus.place_of("urgent").has_value());
            return window.state.map.seen_view.w == 1440 &&
                   !window.state.focus.place_of("choice/0").has_value();
        };
        const Rect start = drawn(window, "start");
        window.type(U'm');
        CHECK(is_alone());
        CHECK(drawn(window, "start").x == doctest::Approx(start.x));
        CHECK(drawn(window, "start").y == doctest::Approx(start.y));
        window.type(U'm');
        CHECK(window.state.map.seen_view.w == narrow);
        CHECK(window.state.focus.place_of("choice/0").has_value());
        window.click("map/only");
        CHECK(is_alone());
        window.press(Key::Escape);
        CHECK_FALSE(is_alone());
        CHECK(window.session.open_flow() != nullptr);
        window.click("map/only");
        window.click("map/only");
        CHECK_FALSE(is_alone());
    }
}

TEST_CASE("a map that shows all goes on doing so when the card is folded away") {
    HeadlessWindow window(open_session(real_flow()), kLarge);
    window.type(U'f');
    window.frame();
    const double beside = all_drawn(window).w;
    window.type(U'm');
    window.frame();
    CHECK(all_drawn(window).w > 1.2 * beside);
    CHECK(all_drawn(window).right() <= kLarge.w);
    window.type(U'm');
    window.frame();
    CHECK(all_drawn(window).w == doctest::Approx(beside));
}

TEST_CASE("urgent help is shown over a map that hides the card, and then the map is back") {
    for (const Size size : {Size{1440, 900}, Size{640, 700}}) {
        HeadlessWindow window(open_session(kTeaOptions), size);
        window.type(U'm');
        window.click("urgent");
        CHECK(window.state.guide.area.w > 0);
        CHECK(window.state.focus.place_of("detour/back").has_value());
        window.press(Key::Escape);
        CHECK(window.session.settings().map_shown);
        CHECK(window.state.focus.place_of("map/fit").has_value());
        CHECK_FALSE(window.state.focus.place_of("choice/0").has_value());
    }
}

TEST_CASE("where there is no room for both, no button offers the map alone") {
    HeadlessWindow window(open_session(kTeaOptions), {640, 700});
    window.type(U'm');
    CHECK(window.state.focus.place_of("map/fit").has_value());
    CHECK_FALSE(window.state.focus.place_of("map/only").has_value());
}
