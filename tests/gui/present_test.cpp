// The room's window: what the clicker's and the speaker's keys show.
#include "gui/present_view.h"
#include "support/headless_window.h"
#include "support/long_tea.h"
#include "support/open_session.h"
#include "support/tea_flow.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <string>
#include <string_view>

using namespace waypost;

namespace {

constexpr Size kProjector{1920, 1080};

struct RoomWindow : HeadlessWindow {
    explicit RoomWindow(bool still = true, std::string_view flow = kTeaFlow)
        : HeadlessWindow(open_session(flow, presenting(still)), kProjector) {
        frame();
        frame();
    }

    static ViewSettings presenting(bool still) {
        ViewSettings settings;
        settings.mode = Mode::Present;
        settings.reduced_motion = still;
        return settings;
    }

    [[nodiscard]] bool has(std::string_view control) const {
        return state.focus.place_of(control).has_value();
    }
};

}  // namespace

TEST_CASE("present: letters are at least 28 pixels at 1080 lines, and grow with the text size") {
    CHECK(gui::least_letters(1080, 100) == 28);
    CHECK(gui::least_letters(1080, 200) == 56);
    CHECK(gui::least_letters(2160, 100) == 56);
    const double on_map = gui::present_scale(1080) * gui::kRoomMapZoom;
    for (const double size : {DiagramMetrics::kKindSize,
                              DiagramMetrics::kTitleSize,
                              DiagramMetrics::kQuietSize,
                              DiagramMetrics::kLabelSize}) {
        CHECK(size * on_map >= 28);
    }
}

TEST_CASE("present: a step flies over the map, and then its card stands there") {
    RoomWindow window(false);
    window.set_frame_seconds(0.1);
    REQUIRE(window.has("choice/0"));
    window.press(Key::PageDown);
    window.frame();
    CHECK_FALSE(window.has("choice/0"));
    CHECK(window.output.animating);
    for (int i = 0; i < 12; ++i) {
        window.frame();
    }
    CHECK(window.has("choice/0"));
    CHECK_FALSE(window.output.animating);
}

TEST_CASE("present: with reduced motion the next card stands there at once") {
    RoomWindow window;
    window.press(Key::PageDown);
    window.frame();
    CHECK(window.has("choice/2"));
}

TEST_CASE("present: M and P pull back to the map, and back again") {
    RoomWindow window;
    for (const char32_t key : {U'm', U'p'}) {
        window.type(key);
        window.frame();
        CHECK_FALSE(window.has("choice/0"));
        window.type(key);
        window.frame();
        CHECK(window.has("choice/0"));
    }
}

TEST_CASE("present: the marked way has the keyboard's ring, which goes with the mark") {
    RoomWindow window;
    window.press(Key::PageDown);
    window.press(Key::PageDown);
    window.frame();
    CHECK(window.state.focus.shows_ring("choice/0"));
    window.press(Key::PageDown);
    window.frame();
    CHECK(window.state.focus.shows_ring("choice/1"));
    window.press(Key::PageUp);
    window.frame();
    CHECK_FALSE(window.state.focus.is_visible());
}

TEST_CASE("present: B and the dot make the room dark but for the label, and bring it back") {
    for (const char32_t key : {U'b', U'.'}) {
        RoomWindow window;
        window.type(key);
        window.frame();
        CHECK(window.session.talk().is_black);
        CHECK_FALSE(window.has("choice/0"));
        CHECK(window.output.label_rect.w > 0);
        window.type(key);
        window.frame();
        CHECK(window.has("choice/0"));
    }
}

TEST_CASE("present: typing a title jumps to its card, and the keys go to the field meanwhile") {
    for (const char32_t key : {U'g', U'/'}) {
        RoomWindow window;
        window.type(key);
        window.frame();
        REQUIRE(window.has("jump/field"));
        for (const char32_t letter : std::u32string_view(U"water")) {
            window.type(letter);
        }
        window.frame();
        CHECK(window.here() == "start");
        CHECK(window.has("jump/0"));
        window.press(Key::Enter);
        window.frame();
        CHECK(window.here() == "water");
        CHECK_FALSE(window.session.talk().jumps);
    }
}

TEST_CASE("present: Escape closes the list of cards and nothing else") {
    RoomWindow window;
    window.type(U'g');
    window.type(U'b');
    window.press(Key::Escape);
    window.frame();
    CHECK_FALSE(window.session.talk().jumps);
    CHECK_FALSE(window.session.talk().is_black);
    CHECK(window.session.settings().mode == Mode::Present);
}

TEST_CASE("present: the laser's dot goes out when it rests and comes back when it moves") {
    RoomWindow window;
    window.type(U'l');
    window.frame();
    CHECK(std::isfinite(window.output.next_frame));
    for (int i = 0; i < 20; ++i) {
        window.frame();
    }
    CHECK_FALSE(std::isfinite(window.output.next_frame));
    KeyPress right;
    right.key = Key::Right;
    right.ctrl = true;
    window.frame({right});
    window.frame();
    CHECK(window.session.talk().at == Point{0.54, 0.5});
    CHECK(std::isfinite(window.output.next_frame));
}

TEST_CASE("present: keys of a person's own page and voice do nothing before a room") {
    RoomWindow window;
    window.type(U'n');
    window.type(U'r');
    CHECK(window.session.settings().sheet == Sheet::None);
    CHECK(window.session.reading() == Reading::Silent);
}

TEST_CASE("present: behind an ending stands what was shown, with its sources and the label") {
    RoomWindow window;
    for (const Key key : {Key::PageDown, Key::PageDown, Key::Enter, Key::PageDown, Key::Enter}) {
        window.press(key);
    }
    REQUIRE(window.here() == "done");
    window.press(Key::PageDown);
    window.frame();
    CHECK(window.session.talk().shows_end);
    window.press(Key::PageUp);
    CHECK_FALSE(window.session.talk().shows_end);
    CHECK(window.here() == "done");
}

TEST_CASE("present: zooming keeps what is pointed at where it is") {
    RoomWindow window;
    const Rect before = *window.state.focus.place_of("choice/0");
    window.session.apply(intent::PointAt{
        {before.centre().x / kProjector.w, before.centre().y / (kProjector.h - 70)}});
    window.type(U'z');
    window.frame();
    window.frame();
    const Rect after = *window.state.focus.place_of("choice/0");
    CHECK(after.w == doctest::Approx(2 * before.w).epsilon(0.05));
    CHECK(after.overlaps(before));
}

TEST_CASE("present: a key that reads on comes to a long card's end before it goes on") {
    for (const Key key : {Key::Down, Key::Space, Key::Enter, Key::F5}) {
        CAPTURE(static_cast<int>(key));
        RoomWindow window(true, long_tea());
        const std::string first = window.here();
        double before = -1;
        int presses = 0;
        while (window.state.talk.text.goes_on && presses < 40) {
            CHECK(window.state.guide.scroll.offset > before);
            before = window.state.guide.scroll.offset;
            window.press(key);
            window.frame();
            ++presses;
            CHECK(window.here() == first);
        }
        CHECK(presses > 2);
        CHECK(presses < 40);
        window.press(key);
        CHECK(window.here() != first);
    }
}

TEST_CASE("present: a press reads on by less than is seen at once, in a small window too") {
    HeadlessWindow window(open_session(long_tea(), RoomWindow::presenting(true)), {620, 768});
    window.frame();
    window.frame();
    window.press(Key::Down);
    window.frame();
    const gui::ScrollState& scroll = window.state.guide.scroll;
    CHECK(scroll.offset > scroll.area_height * 0.5);
    CHECK(scroll.offset < scroll.area_height * 0.8);
}

TEST_CASE("present: pointing, freezing and the dark leave a long card where it was read to") {
    RoomWindow window(true, long_tea());
    window.press(Key::Down);
    window.frame();
    const double read = window.state.guide.scroll.offset;
    REQUIRE(read > 0);
    for (const char32_t key : {U'l', U'l', U'k', U'k', U'z', U'z', U'b', U'b', U'h', U'h'}) {
        window.type(key);
        window.frame();
    }
    CHECK(window.state.guide.scroll.offset == read);
}

TEST_CASE("present: up reads back to the begin of a long card before it goes back") {
    RoomWindow window(true, long_tea());
    window.press(Key::Down);
    window.frame();
    REQUIRE(window.state.guide.scroll.offset > 0);
    window.press(Key::Up);
    window.frame();
    CHECK(window.state.guide.scroll.offset == 0);
}

TEST_CASE("present: what was asked of one card does not scroll the next") {
    RoomWindow window(true, long_tea());
    window.session.apply(intent::ScrollRoom{0.5});
    window.session.apply(intent::ClickTalk{TalkClick::On});
    window.session.apply(intent::ClickTalk{TalkClick::Back});
    window.frame();
    CHECK(window.state.guide.scroll.offset == 0);
}

TEST_CASE("present: the clicker's own key goes on, however long the card is") {
    RoomWindow window(true, long_tea());
    REQUIRE(window.state.talk.text.goes_on);
    const std::string first = window.here();
    window.press(Key::PageDown);
    CHECK(window.here() != first);
}

TEST_CASE("present: while a way is marked, Space takes it, however long the card is") {
    RoomWindow window(true, long_tea());
    window.session.apply(intent::FollowRehearsal{""});
    window.press(Key::PageDown);
    window.frame();
    const std::string here = window.here();
    window.press(Key::PageDown);
    REQUIRE(window.session.talk().picking);
    window.press(Key::Space);
    CHECK(window.here() != here);
}
