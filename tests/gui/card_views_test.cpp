#include "gui/card_text.h"
#include "gui/compare_view.h"
#include "gui/frame.h"
#include "gui/number_view.h"
#include "support/headless_window.h"
#include "support/open_session.h"
#include "support/tea_options.h"

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

/// The card that is shown, whether as a detour or as the present one.
std::string shown(const HeadlessWindow& window) {
    return window.session.open_flow()->flow.node(window.session.shown_card()).id;
}

/// Tabs until the control has the focus. Fails when it never gets it.
void tab_to(HeadlessWindow& window, const std::string& id) {
    for (int i = 0; i < 60 && !window.state.focus.shows_ring(id); ++i) {
        window.press(Key::Tab);
    }
    REQUIRE(window.state.focus.shows_ring(id));
}

}  // namespace

TEST_CASE("an option is opened and closed by mouse and by keyboard, and none of it is a step") {
    HeadlessWindow window(open_session(kTeaOptions), kWide);
    window.type(U'1');
    REQUIRE(window.here() == "ways");
    window.click("option/bag");
    CHECK(shown(window) == "bag");
    CHECK(window.state.focus.has_focus("detour/back"));
    window.press(Key::Enter);
    CHECK(shown(window) == "ways");
    tab_to(window, "option/pot");
    window.press(Key::Enter);
    CHECK(shown(window) == "pot");
    CHECK(window.session.replay().taken.size() == 1);
    window.press(Key::Escape);
    CHECK(shown(window) == "ways");
}

TEST_CASE("on an open option its own number key reads more about it, others do nothing") {
    HeadlessWindow window(open_session(kTeaOptions), kWide);
    window.type(U'1');
    window.type(U'o');
    CHECK(shown(window) == "pot");
    CHECK(has_control(window, "choice/0"));
    CHECK_FALSE(has_control(window, "choice/1"));
    window.type(U'2');
    CHECK(shown(window) == "pot");
    window.type(U'1');
    CHECK(window.here() == "pots");
}

TEST_CASE("one key goes through the options and back to the decision") {
    HeadlessWindow window(open_session(kTeaOptions), kWide);
    window.type(U'1');
    std::string seen;
    for (int i = 0; i < 6; ++i) {
        window.type(U'o');
        seen += shown(window) + " ";
    }
    CHECK(seen == "pot bag cold strong none ways ");
}

TEST_CASE("no option is drawn larger than another") {
    for (const Mode mode : {Mode::Walk, Mode::Present}) {
        ViewSettings settings;
        settings.mode = mode;
        // Before a room, a step flies over the map first.
        settings.reduced_motion = true;
        HeadlessWindow window(open_session(kTeaOptions, settings), kWide);
        window.type(U'1');
        window.frame();
        const std::optional<Rect> first = window.state.focus.place_of("option/pot");
        REQUIRE(first);
        for (const char* id : {"option/bag", "option/cold", "option/strong", "option/none"}) {
            CAPTURE(id);
            const std::optional<Rect> other = window.state.focus.place_of(id);
            REQUIRE(other);
            CHECK(other->w == doctest::Approx(first->w));
            CHECK(other->h == doctest::Approx(first->h));
        }
        CHECK(first->h >= 44);
    }
}

TEST_CASE("options stand side by side in columns of one width, all names in one line") {
    HeadlessWindow window(open_session(kTeaOptions), kWide);
    window.type(U'1');
    window.click("compare");
    const Rect first = *window.state.focus.place_of("option/pot");
    const Rect last = *window.state.focus.place_of("option/none");
    CHECK(last.y == doctest::Approx(first.y));
    CHECK(last.w == doctest::Approx(first.w));
    CHECK(last.right() <= kWide.w);
    CHECK_FALSE(has_control(window, "map/fit"));
    window.click("option/bag");
    CHECK(shown(window) == "bag");
    window.click("detour/back");
    CHECK(has_control(window, "option/pot"));
    window.type(U'v');
    CHECK(window.session.detour() == nullptr);
}

TEST_CASE("options without room are turned to by mouse and by the arrow keys") {
    ViewSettings settings;
    settings.text_size = 200;
    HeadlessWindow window(open_session(kTeaOptions, settings), kWide);
    window.type(U'1');
    window.type(U'v');
    CHECK(has_control(window, "option/pot"));
    CHECK_FALSE(has_control(window, "option/cold"));
    CHECK_FALSE(has_control(window, "compare/earlier"));
    CHECK(window.state.focus.place_of("compare/later")->h >= 2 * 44);
    window.click("compare/later");
    window.frame();
    CHECK_FALSE(has_control(window, "option/pot"));
    CHECK(has_control(window, "option/cold"));
    for (int i = 0; i < 9; ++i) {
        window.press(Key::Right);
    }
    CHECK(has_control(window, "option/none"));
    CHECK_FALSE(has_control(window, "compare/later"));
    window.press(Key::Left);
    window.press(Key::Left);
    window.press(Key::Left);
    CHECK(has_control(window, "option/pot"));
}

TEST_CASE("a closed card shows no and yes, no first and focused, and nothing of its content") {
    for (const Mode mode : {Mode::Walk, Mode::Present}) {
        CAPTURE(kModeNames[static_cast<std::size_t>(mode)]);
        ViewSettings settings;
        settings.mode = mode;
        // Before a room a step would fly over the map first.
        settings.reduced_motion = true;
        HeadlessWindow window(open_session(kTeaOptions, settings), kWide);
        window.type(U'1');
        window.type(U'3');
        REQUIRE(window.here() == "figures");
        CHECK(window.state.focus.has_focus("gate/no"));
        const std::vector<std::string> ids = window.state.focus.ids();
        CHECK(std::ranges::find(ids, "gate/no") < std::ranges::find(ids, "gate/yes"));
        CHECK_FALSE(has_control(window, "sources"));
        CHECK(has_control(window, "choice/0"));
        if (mode == Mode::Present) {
            // A clicker's Enter goes on.
            window.click("gate/no");
        } else {
            window.press(Key::Enter);
        }
        CHECK(window.here() == "ways");
        window.type(U'3');
        window.click("gate/yes");
        CHECK(has_control(window, "sources"));
        CHECK_FALSE(has_control(window, "gate/no"));
        CHECK(window.session.replay().taken.size() == 2);
    }
}

TEST_CASE("the map shows a card that asks by its question, at any time") {
    const auto open = open_text(kTeaOptions);
    const Flow& flow = open->flow;
    for (const char* id : {"figures", "strong"}) {
        const DiagramCard& card = open->diagram.cards[flow.find_node(id).index()];
        CHECK(card.quiet_line.find("Secret") == std::string::npos);
    }
    const DiagramCard& card = open->diagram.cards[flow.find_node("figures").index()];
    CHECK(card.quiet_line.starts_with("Would you like"));
}

TEST_CASE("before a room one key opens the cards that ask; alone it does nothing") {
    ViewSettings settings;
    settings.mode = Mode::Present;
    settings.reduced_motion = true;
    HeadlessWindow room(open_session(kTeaOptions, settings), kWide);
    room.type(U'1');
    room.type(U'3');
    room.type(U'y');
    CHECK_FALSE(has_control(room, "gate/no"));
    room.type(U'y');
    CHECK(has_control(room, "gate/no"));

    HeadlessWindow alone(open_session(kTeaOptions), kWide);
    alone.type(U'1');
    alone.type(U'3');
    alone.type(U'y');
    CHECK(has_control(alone, "gate/no"));
}

TEST_CASE("a card link opens its card over the place, in the window and not in the browser") {
    HeadlessWindow window(open_session(kTeaOptions), kWide);
    window.click("card/start/link1");
    CHECK(shown(window) == "water");
    CHECK(window.here() == "start");
    CHECK(window.opened_links.empty());
    window.press(Key::Enter);
    CHECK(shown(window) == "start");
    window.click("card/start/link2");
    CHECK(shown(window) == "figures");
    CHECK(window.state.focus.has_focus("gate/no"));
}

TEST_CASE("the mark of a citation tells its source while the pointer is on it") {
    HeadlessWindow window(open_session(kTeaOptions), kWide);
    bool told = false;
    const Rect area = window.state.guide.area;
    for (double y = area.y; y < area.bottom() && !told; y += 4) {
        for (double x = area.x; x < area.right() && !told; x += 6) {
            imgui_compat::feed_mouse_pos({static_cast<float>(x), static_cast<float>(y)});
            window.frame();
            told = window.state.guide.events.shown_cite.starts_with("A shop: Label of a tin");
        }
    }
    CHECK(told);
}

TEST_CASE("dots stand in rows that can be counted, as large as there is room for") {
    const auto grid = [](std::int64_t of, double width) {
        const gui::DotGrid made = gui::dot_grid(of, width, 7, 18);
        return std::to_string(made.columns) + "x" + std::to_string(made.rows) + " at " +
               std::to_string(static_cast<int>(made.pitch));
    };
    CHECK(grid(1, 430) == "1x1 at 18");
    CHECK(grid(10, 430) == "10x1 at 18");
    CHECK(grid(100, 430) == "20x5 at 18");
    CHECK(grid(1000, 430) == "50x20 at 8");
    CHECK(grid(1000, 200) == "25x40 at 8");
    CHECK(grid(77, 30) == "10x8 at 3");
}

TEST_CASE(
    "where a card goes on below, a sign says so, and a press on it scrolls on to the choices") {
    ViewSettings settings;
    settings.text_size = 200;
    HeadlessWindow window(open_session(kTeaOptions, settings), {1024, 768});
    window.type(U'1');
    REQUIRE(window.here() == "ways");
    const Rect area = window.state.guide.area;
    CHECK(window.state.focus.place_of("choice/0")->y > area.bottom());
    const auto press_sign = [&] {
        const Point at = window.state.guide.scroll.more_sign.centre();
        imgui_compat::feed_mouse_pos({static_cast<float>(at.x), static_cast<float>(at.y)});
        window.frame();
        imgui_compat::feed_mouse_button(0, true);
        window.frame();
        imgui_compat::feed_mouse_button(0, false);
        window.frame();
    };
    const auto has_sign = [&] { return window.state.guide.scroll.more_sign.w > 0; };
    REQUIRE(has_sign());
    double before = -1;
    for (int i = 0; i < 40 && has_sign(); ++i) {
        CHECK(window.state.guide.scroll.offset > before);
        before = window.state.guide.scroll.offset;
        press_sign();
        // Whatever lies below the sign is not pressed with it.
        REQUIRE(window.here() == "ways");
        REQUIRE(window.session.detour() == nullptr);
    }
    CHECK_FALSE(has_sign());
    CHECK(window.state.focus.place_of("choice/3")->bottom() <= area.bottom());
}

TEST_CASE("a card that is whole in sight has no sign that it goes on") {
    HeadlessWindow window(open_session(kTeaOptions), {1440, 1400});
    CHECK(window.state.guide.scroll.more_sign.w == 0);
}

TEST_CASE("an option that was read is marked as read, one that still asks first is not") {
    HeadlessWindow window(open_session(kTeaOptions), kWide);
    window.type(U'1');
    const Flow& flow = window.session.open_flow()->flow;
    const auto read = [&](const char* id) { return window.session.was_read(flow.find_node(id)); };
    CHECK_FALSE(read("pot"));
    window.click("option/pot");
    window.click("detour/back");
    CHECK(read("pot"));
    CHECK_FALSE(read("bag"));
    window.click("option/strong");
    CHECK_FALSE(read("strong"));
    window.click("gate/yes");
    CHECK(read("strong"));
    window.press(Key::Escape);
    window.click("start_over");
    CHECK_FALSE(read("pot"));
}

TEST_CASE("the marks of a citation stand in the order of their numbers") {
    Session session = open_session(kTeaOptions);
    gui::RichTextEvents events;
    const gui::CardInk ink = gui::card_ink(session, session.shown_view(), events);
    REQUIRE(ink.sources.sources.size() >= 2);
    Citation backwards;
    backwards.sources.assign(ink.sources.sources.rbegin(), ink.sources.sources.rend());
    std::string marks;
    for (const gui::CiteMark& mark : gui::cite_marks(ink, backwards)) {
        marks += mark.mark;
    }
    CHECK(marks == "123");
}

TEST_CASE("six options stand side by side in a wide window, so that the last is not out of sight") {
    std::string text(kTeaOptions);
    const std::string at = "[[node.ways.choice]]";
    text.insert(text.find(at), "[[node.ways.option]]\nnode = \"jar\"\n");
    text +=
        "[node.jar]\nkind = \"option\"\nphase = \"brew\"\ntitle = \"A jar in the sun\"\n"
        "text = \"Leaves stand in a jar.\"\neditorial = true\n";
    HeadlessWindow window(open_session(text), kWide);
    window.type(U'1');
    window.type(U'v');
    REQUIRE(has_control(window, "option/jar"));
    CHECK(window.state.focus.place_of("option/jar")->right() <= kWide.w);
    CHECK(has_control(window, "option/pot"));
}
