// The orientation of the first run: beside the card, by mouse and keyboard, never in the walk's
// way.
#include "support/headless_window.h"
#include "support/open_session.h"
#include "support/tea_flow.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

using namespace waypost;

namespace {

Session first_run(ViewSettings settings = {}) {
    Session session = open_session(kTeaFlow, settings);
    session.begin_orientation();
    return session;
}

/// Which card of it is shown, from 1, and 0 for none; whether it counts as seen; where the walk is.
std::string state_of(const HeadlessWindow& window) {
    const std::optional<std::size_t> card = window.session.orientation();
    const bool oriented = window.session.settings().oriented;
    return std::to_string(card ? *card + 1 : 0) + (oriented ? " seen, at " : ", at ") +
           window.here();
}

std::vector<std::string> orientation_controls(const HeadlessWindow& window) {
    std::vector<std::string> ids = window.state.focus.ids();
    std::erase_if(ids, [](const std::string& id) { return !id.starts_with("orient/"); });
    return ids;
}

KeyPress key(Key named) {
    KeyPress press;
    press.key = named;
    return press;
}

}  // namespace

TEST_CASE("the orientation is read by mouse: on, back and on to its end") {
    HeadlessWindow window(first_run(), {1440, 900});
    CHECK(state_of(window) == "1, at start");
    CHECK(orientation_controls(window) == std::vector<std::string>{"orient/next", "orient/skip"});
    window.click("orient/next");
    CHECK(orientation_controls(window) ==
          std::vector<std::string>{"orient/next", "orient/back", "orient/skip"});
    window.click("orient/back");
    CHECK(state_of(window) == "1, at start");
    window.click("orient/next");
    window.click("orient/next");
    CHECK(orientation_controls(window) == std::vector<std::string>{"orient/next", "orient/back"});
    CHECK(state_of(window) == "3, at start");
    window.click("orient/next");
    CHECK(state_of(window) == "0 seen, at start");
    CHECK(orientation_controls(window).empty());
}

TEST_CASE("the orientation is read by keyboard, and then Enter is the card's again") {
    HeadlessWindow window(first_run(), {1440, 900});
    for (const char* expected :
         {"2, at start", "3, at start", "0 seen, at start", "0 seen, at which"}) {
        window.press(Key::Enter);
        CHECK(state_of(window) == expected);
    }
}

TEST_CASE("the orientation is skipped by Escape, and by Tab to its button") {
    HeadlessWindow window(first_run(), {1440, 900});
    window.press(Key::Escape);
    CHECK(state_of(window) == "0 seen, at start");
    HeadlessWindow other(first_run(), {1440, 900});
    other.press(Key::Tab);
    CHECK(other.state.focus.shows_ring("orient/next"));
    other.press(Key::Tab);
    CHECK(other.state.focus.shows_ring("orient/skip"));
    other.press(Key::Enter);
    CHECK(state_of(other) == "0 seen, at start");
    CHECK(other.state.focus.has_focus("choice/0"));
}

TEST_CASE("numbers answer the card beside the orientation, which stays as it is") {
    HeadlessWindow window(first_run(), {1440, 900});
    window.press(Key::Enter);
    window.type(U'1');
    CHECK(state_of(window) == "2, at which");
    CHECK(window.state.focus.has_focus("choice/0"));
    window.press(Key::Backspace);
    CHECK(state_of(window) == "2, at start");
}

TEST_CASE("arrows and page keys are the walk's while the orientation has the focus") {
    Session session = first_run();
    session.apply(intent::SetTextSize{200});
    HeadlessWindow window(std::move(session), {1440, 700});
    REQUIRE(window.state.focus.has_focus("orient/next"));
    const double before = window.state.guide.scroll.offset;
    window.press(Key::PageDown);
    CHECK(window.state.guide.scroll.offset > before);
    window.press(Key::Home);
    window.press(Key::Down);
    CHECK(window.state.focus.shows_ring("choice/0"));
    window.press(Key::Enter);
    CHECK(state_of(window) == "1, at which");
}

TEST_CASE("the orientation makes room for help, sheets and the other modes, and comes back") {
    HeadlessWindow window(first_run(), {1440, 900});
    window.type(U'u');
    CHECK(state_of(window) == "0, at start");
    window.press(Key::Escape);
    CHECK(state_of(window) == "1, at start");
    window.type(U'n');
    CHECK(state_of(window) == "0, at start");
    window.press(Key::Escape);
    CHECK(state_of(window) == "1, at start");
    for (const Mode mode : {Mode::Present, Mode::Author}) {
        window.session.apply(intent::SetMode{mode});
        window.frame();
        CHECK(orientation_controls(window).empty());
    }
    window.session.apply(intent::SetMode{Mode::Walk});
    window.frame();
    CHECK(state_of(window) == "1, at start");
}

TEST_CASE("the settings show the orientation again, and it counts as seen all the same") {
    ViewSettings settings;
    settings.oriented = true;
    settings.mode = Mode::Author;
    HeadlessWindow window(open_session(kTeaFlow, settings), {1440, 1200});
    CHECK(orientation_controls(window).empty());
    window.session.apply(intent::ShowSheet{Sheet::Settings});
    window.frame();
    window.frame();
    window.click("setting/orientation");
    CHECK(state_of(window) == "1 seen, at start");
    CHECK(window.session.settings().mode == Mode::Walk);
    window.frame({key(Key::Enter)});
    window.frame();
    CHECK(state_of(window) == "2 seen, at start");
}

TEST_CASE("whatever the window and the text, the orientation covers neither card nor label") {
    for (const Size size : {Size{1440, 900}, Size{1024, 768}, Size{1920, 1080}, Size{800, 1200}}) {
        for (const int text : {100, 150, 200, 250}) {
            CAPTURE(size.w);
            CAPTURE(text);
            ViewSettings settings;
            settings.text_size = text;
            HeadlessWindow window(first_run(settings), size);
            const Rect next = *window.state.focus.place_of("orient/next");
            const Rect card = window.state.guide.area;
            const bool in_card = card.contains(next.centre()) || next.y > card.bottom();
            // Inside the card it is scrolled with it; only very large text needs that.
            CHECK((!in_card || text == 250));
            if (!in_card) {
                const bool beside = next.right() <= card.x;
                const bool above = next.bottom() <= card.y;
                CHECK((beside || above));
            }
            CHECK(window.output.label_rect.bottom() <= size.h);
            CHECK(window.output.label_rect.y >= card.bottom());
            window.press(Key::Tab);
            window.frame();
            const Rect shown = *window.state.focus.place_of("orient/next");
            CHECK(shown.y >= 0);
            CHECK(shown.bottom() <= window.output.label_rect.y);
        }
    }
}
