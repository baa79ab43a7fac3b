#include "gui/frame.h"

#include "support/headless_window.h"
#include "support/open_session.h"
#include "support/tea_flow.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

using namespace waypost;

namespace {

constexpr Size kWide{1440, 900};

bool has_control(const HeadlessWindow& window, const std::string& id) {
    return window.state.focus.place_of(id).has_value();
}

ViewSettings with_text(int percent) {
    ViewSettings settings;
    settings.text_size = percent;
    return settings;
}

}  // namespace

TEST_CASE("number keys take the choices in the order of the card") {
    HeadlessWindow window(open_session(kTeaFlow), kWide);
    window.type(U'1');
    CHECK(window.here() == "which");
    window.type(U'2');
    CHECK(window.here() == "water");
    CHECK(window.session.replay().taken.back().choice == "black");
    window.type(U'2');
    CHECK(window.here() == "water");
}

TEST_CASE("a walk from the start to an end needs nothing but the keyboard's Tab and Enter") {
    HeadlessWindow window(open_session(kTeaFlow), kWide);
    for (int i = 0; i < 8 && window.here() != "done"; ++i) {
        for (int tabs = 0; tabs < 40 && !window.state.focus.shows_ring("choice/0"); ++tabs) {
            window.press(Key::Tab);
        }
        window.press(Key::Enter);
    }
    CHECK(window.here() == "done");
}

TEST_CASE("a walk from the start to an end needs nothing but the mouse") {
    HeadlessWindow window(open_session(kTeaFlow), kWide);
    window.click("choice/0");
    window.click("choice/1");
    window.click("choice/0");
    CHECK(window.here() == "done");
    window.click("back");
    CHECK(window.here() == "water");
    window.click("start_over");
    CHECK(window.here() == "start");
}

TEST_CASE("a mouse button let go elsewhere presses nothing") {
    HeadlessWindow window(open_session(kTeaFlow), kWide);
    const Point choice = window.state.focus.place_of("choice/0")->centre();
    imgui_compat::feed_mouse_pos({static_cast<float>(choice.x), static_cast<float>(choice.y)});
    window.frame();
    imgui_compat::feed_mouse_button(0, true);
    window.frame();
    imgui_compat::feed_mouse_pos({10, 450});
    window.frame();
    imgui_compat::feed_mouse_button(0, false);
    window.frame();
    CHECK(window.here() == "start");
}

TEST_CASE("urgent help is one press away on every card and comes back to the same place") {
    HeadlessWindow window(open_session(kTeaFlow), kWide);
    window.type(U'1');
    window.click("urgent");
    CHECK(has_control(window, "detour/back"));
    CHECK_FALSE(has_control(window, "choice/0"));
    CHECK(window.state.focus.has_focus("detour/back"));
    window.press(Key::Enter);
    CHECK(window.here() == "which");
    CHECK(window.session.replay().taken.size() == 1);
    window.type(U'u');
    CHECK(has_control(window, "detour/back"));
    window.press(Key::Escape);
    CHECK_FALSE(has_control(window, "detour/back"));
}

TEST_CASE("urgent help is in sight in every mode and at the smallest window of every text size") {
    for (const Mode mode : {Mode::Walk, Mode::Present, Mode::Author}) {
        for (int percent = 100; percent <= 250; percent += 50) {
            CAPTURE(kModeNames[static_cast<std::size_t>(mode)]);
            CAPTURE(percent);
            ViewSettings settings = with_text(percent);
            settings.mode = mode;
            const Size smallest = gui::smallest_window(percent);
            HeadlessWindow window(open_session(kTeaFlow, settings), smallest);
            const std::optional<Rect> button = window.state.focus.place_of("urgent");
            REQUIRE(button);
            CHECK(button->x >= 0);
            CHECK(button->y >= 0);
            CHECK(button->right() <= smallest.w);
            CHECK(button->bottom() <= window.output.label_rect.y);
        }
    }
}

TEST_CASE("no choice is drawn larger than another") {
    HeadlessWindow window(open_session(kTeaFlow), kWide);
    window.type(U'1');
    const Rect first = *window.state.focus.place_of("choice/0");
    for (const char* id : {"choice/1", "choice/2"}) {
        const Rect other = *window.state.focus.place_of(id);
        CHECK(other.w == doctest::Approx(first.w));
        CHECK(other.h == doctest::Approx(first.h));
    }
    CHECK(first.h >= 44);
}

TEST_CASE("the label is whole at the smallest window of every text size, in every mode") {
    for (const Mode mode : {Mode::Walk, Mode::Present, Mode::Author}) {
        for (int percent = 100; percent <= 250; percent += 25) {
            CAPTURE(kModeNames[static_cast<std::size_t>(mode)]);
            CAPTURE(percent);
            ViewSettings settings = with_text(percent);
            settings.mode = mode;
            const Size smallest = gui::smallest_window(percent);
            HeadlessWindow window(open_session(kTeaFlow, settings), smallest);
            const Rect label = window.output.label_rect;
            CHECK(label.w > 0);
            CHECK(label.x >= 0);
            CHECK(label.right() <= smallest.w);
            CHECK(label.y >= 0);
            CHECK(label.bottom() <= smallest.h);
        }
    }
}

TEST_CASE("at window scale 2 everything is twice as large") {
    HeadlessWindow once(open_session(kTeaFlow), kWide);
    HeadlessWindow twice(open_session(kTeaFlow), {kWide.w * 2, kWide.h * 2}, 2);
    const Rect small = *once.state.focus.place_of("choice/0");
    const Rect large = *twice.state.focus.place_of("choice/0");
    CHECK(large.w == doctest::Approx(2 * small.w).epsilon(0.01));
    CHECK(large.h == doctest::Approx(2 * small.h).epsilon(0.02));
}

TEST_CASE("a control that gains the focus is scrolled into view") {
    HeadlessWindow window(open_session(kTeaFlow, with_text(200)), {1024, 640});
    window.type(U'1');
    const Rect area = window.state.guide.area;
    for (int i = 0; i < 12; ++i) {
        window.press(Key::Tab);
        const std::string id = window.state.focus.current();
        const Rect place = *window.state.focus.place_of(id);
        if (id.starts_with("choice/")) {
            CAPTURE(id);
            CHECK(place.y >= area.y - 1);
            CHECK(place.bottom() <= area.bottom() + 1);
        }
    }
}

TEST_CASE("where there is no room for both, the map is one press away and so is the card") {
    HeadlessWindow window(open_session(kTeaFlow, with_text(200)), {1024, 768});
    CHECK_FALSE(has_control(window, "map/fit"));
    window.click("map");
    CHECK(has_control(window, "map/fit"));
    CHECK_FALSE(has_control(window, "choice/0"));
    window.click("back_to_card");
    CHECK(has_control(window, "choice/0"));
    window.type(U'm');
    CHECK(has_control(window, "map/fit"));
    window.press(Key::Escape);
    CHECK(has_control(window, "choice/0"));
}

TEST_CASE("theme and text size can be set by mouse in every window") {
    for (const Size size : {kWide, Size{480, 360}}) {
        HeadlessWindow window(open_session(kTeaFlow), size);
        CHECK(has_control(window, "larger"));
        CHECK(has_control(window, "smaller"));
        CHECK(has_control(window, "theme"));
    }
}

TEST_CASE("a clicker's page keys step through the flow when presenting") {
    ViewSettings settings;
    settings.mode = Mode::Present;
    HeadlessWindow window(open_session(kTeaFlow, settings), {1920, 1080});
    window.press(Key::PageDown);
    CHECK(window.here() == "which");
    window.press(Key::PageDown);
    window.press(Key::PageDown);
    window.press(Key::Enter);
    CHECK(window.here() == "water");
    CHECK(window.session.replay().taken.back().choice == "black");
    window.press(Key::PageUp);
    CHECK(window.here() == "which");
    window.type(U'3');
    CHECK(window.session.replay().taken.back().choice == "none");
}

TEST_CASE("F5 begins presenting from any mode") {
    for (const Mode mode : {Mode::Walk, Mode::Author}) {
        ViewSettings settings;
        settings.mode = mode;
        HeadlessWindow window(open_session(kTeaFlow, settings), kWide);
        window.press(Key::F5);
        CHECK(window.session.settings().mode == Mode::Present);
        CHECK(window.full_screen_toggles == 1);
        window.press(Key::F5);
        CHECK(window.session.settings().mode == Mode::Present);
        CHECK(window.here() == "which");
    }
}

TEST_CASE("F11 enters and leaves the room's view with the full screen") {
    HeadlessWindow window(open_session(kTeaFlow), kWide);
    window.press(Key::F11);
    CHECK(window.session.settings().mode == Mode::Present);
    window.press(Key::F11);
    CHECK(window.session.settings().mode == Mode::Walk);
    CHECK(window.full_screen_toggles == 2);
}

TEST_CASE("a walk that comes to a gap says so and offers Back and Urgent help") {
    HeadlessWindow window(open_session(kTeaFlow), kWide);
    window.type(U'1');
    window.type(U'3');
    CHECK(window.here() == "sorting");
    CHECK_FALSE(has_control(window, "choice/0"));
    window.click("urgent");
    window.press(Key::Enter);
    window.click("back");
    CHECK(window.here() == "which");
}

TEST_CASE("a link is opened through the app") {
    HeadlessWindow window(open_session(kTeaFlow), kWide);
    window.click("card/start/link0");
    CHECK(window.opened_links == std::vector<std::string>{"https://example.org/tea"});
}

TEST_CASE("an explained word is explained while it has the keyboard's focus") {
    std::string flow{kTeaFlow};
    flow.replace(flow.find("Look in the tin."), 16, "Steep it well. ");
    HeadlessWindow window(open_session(flow), kWide);
    window.type(U'1');
    CHECK_FALSE(window.state.guide.events.shown_term);
    for (int i = 0; i < 30 && !window.state.focus.shows_ring("card/which/term0"); ++i) {
        window.press(Key::Tab);
    }
    CHECK(window.state.guide.events.shown_term == 0U);
}

TEST_CASE("the first screen opens a flow by Enter and shows what cannot be opened") {
    Session session = open_session("");
    FlowEntry good;
    good.title = "Tea";
    FlowEntry broken;
    broken.title = "broken.toml";
    broken.problem = "the file is empty";
    session.set_entries({broken, good});
    HeadlessWindow window(std::move(session), kWide);
    CHECK(has_control(window, "flow/0"));
    window.click("flow/0");
    CHECK(window.output.intents.empty());
    CHECK(window.output.label_rect.w > 0);
}

TEST_CASE("the wheel zooms the map at the pointer and dragging moves it") {
    HeadlessWindow window(open_session(kTeaFlow), kWide);
    window.frame();
    const Camera before = window.state.map.camera;
    imgui_compat::feed_mouse_pos({300, 400});
    window.frame();
    imgui_compat::feed_mouse_wheel(1);
    window.frame();
    window.frame();
    CHECK(window.state.map.camera.zoom > before.zoom);
    const Camera zoomed = window.state.map.camera;
    imgui_compat::feed_mouse_button(0, true);
    window.frame();
    imgui_compat::feed_mouse_pos({340, 420});
    window.frame();
    imgui_compat::feed_mouse_button(0, false);
    window.frame();
    CHECK(window.state.map.camera.centre.x == doctest::Approx(zoomed.centre.x - 40 / zoomed.zoom));
    CHECK(window.state.map.camera.centre.y == doctest::Approx(zoomed.centre.y - 20 / zoomed.zoom));
}

TEST_CASE("after a step the camera comes to rest with the present card in view") {
    HeadlessWindow window(open_session(kTeaFlow), kWide);
    window.type(U'1');
    window.frame();
    window.frame();
    CHECK_FALSE(window.output.animating);
    const MapMarks& marks = window.state.map.marks;
    const auto current = std::ranges::find(marks.cards, CardMark::Current) - marks.cards.begin();
    const Rect box =
        to_screen(window.state.map.camera,
                  window.state.map.seen_view,
                  window.session.open_flow()->diagram.cards[static_cast<std::size_t>(current)].box);
    CHECK(box.x >= window.state.map.seen_view.x);
    CHECK(box.right() <= window.state.map.seen_view.right());
}

TEST_CASE("before a room all choices are in sight") {
    ViewSettings settings;
    settings.mode = Mode::Present;
    // Else a step flies over the map first.
    settings.reduced_motion = true;
    std::string many = std::string(kTeaFlow);
    const std::string at = "[node.sorting]";
    for (const std::string id : {"a", "b", "c", "d", "e"}) {
        const std::string label = "Tea from a far away place, with a longer name: " + id;
        const std::string choice =
            "id = \"" + id + "\"\nlabel = \"" + label + "\"\nto = \"water\"\n";
        many.insert(many.find(at), "[[node.which.choice]]\n" + choice);
    }
    HeadlessWindow window(open_session(many, settings), kWide);
    window.type(U'1');
    REQUIRE(window.here() == "which");
    window.frame();
    CHECK(window.state.guide.next_scroll.more_sign.w == 0);
    const std::optional<Rect> last = window.state.focus.place_of("choice/7");
    REQUIRE(last);
    CHECK(last->bottom() < window.output.label_rect.y);
}

TEST_CASE("the present card stands in the middle of the map below its headings") {
    HeadlessWindow window(open_session(kTeaFlow), kWide);
    window.frame();
    const gui::MapState& map = window.state.map;
    const Flow& flow = window.session.open_flow()->flow;
    const Rect& box =
        window.session.open_flow()->diagram.cards[flow.find_node("start").index()].box;
    const Rect on_screen = to_screen(map.camera, map.seen_view, box);
    const double middle = (map.seen_view.y + map.strip + map.seen_view.bottom()) / 2;
    CHECK(map.strip > 0);
    CHECK(on_screen.centre().y == doctest::Approx(middle).epsilon(0.001));
}

TEST_CASE("an author without problems has the map, not an empty panel") {
    ViewSettings settings;
    settings.mode = Mode::Author;
    HeadlessWindow author(open_session(kTeaFlow, settings), kWide);
    HeadlessWindow reader(open_session(kTeaFlow), kWide);
    const double given_up = reader.state.map.seen_view.h - author.state.map.seen_view.h;
    CHECK(given_up > 0);
    CHECK(given_up < 100);
}

TEST_CASE("the words before the text size go where the flow's title would not be whole") {
    std::string text(kTeaFlow);
    const std::string title = "title = \"A cup of tea\"";
    text.replace(text.find(title), title.size(), "title = \"A cup of tea, and what comes before\"");
    const auto room_for_caption = [&](double width) {
        HeadlessWindow window(open_session(text), {width, 768});
        return window.state.focus.place_of("smaller")->x -
               window.state.focus.place_of("theme")->right();
    };
    CHECK(room_for_caption(1440) > 60);
    CHECK(room_for_caption(1040) < 30);
}

TEST_CASE("the list of flows says when there are more than are in sight") {
    FlowEntry entry;
    entry.title = "A cup of tea";
    const auto has_sign = [&](std::size_t flows) {
        Session session = open_session("");
        session.set_entries(std::vector<FlowEntry>(flows, entry));
        HeadlessWindow window(std::move(session), {1024, 768});
        return window.state.list.more_sign.w > 0;
    };
    CHECK_FALSE(has_sign(2));
    CHECK(has_sign(20));
}
