#include "gui/focus.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using waypost::Key;
using waypost::KeyPress;
using waypost::gui::FocusOrder;

namespace {

KeyPress press(Key key, bool shift = false) {
    KeyPress made;
    made.key = key;
    made.shift = shift;
    return made;
}

/// Draws a frame with these controls; returns the ids that the keyboard activated.
std::vector<std::string> draw(FocusOrder& focus, const std::vector<std::string>& controls) {
    std::vector<std::string> activated;
    for (const std::string& id : controls) {
        if (focus.add(id, {})) {
            activated.push_back(id);
        }
    }
    focus.end_frame();
    focus.begin_frame();
    return activated;
}

const std::vector<std::string> kThree = {"a", "b", "c"};

}  // namespace

TEST_CASE("the first key shows where the focus is, the next one moves it") {
    FocusOrder focus;
    focus.set("b");
    draw(focus, kThree);
    CHECK_FALSE(focus.shows_ring("b"));
    focus.handle(press(Key::Tab));
    CHECK(focus.shows_ring("b"));
    focus.handle(press(Key::Tab));
    CHECK(focus.shows_ring("c"));
}

TEST_CASE("the focus goes round at both ends and never leaves the window") {
    FocusOrder focus;
    focus.set("c");
    draw(focus, kThree);
    focus.handle(press(Key::Tab));
    focus.handle(press(Key::Tab));
    CHECK(focus.current() == "a");
    focus.handle(press(Key::Tab, true));
    CHECK(focus.current() == "c");
}

TEST_CASE("arrows move along the same order as Tab") {
    FocusOrder focus;
    focus.set("a");
    draw(focus, kThree);
    focus.handle(press(Key::Down));
    focus.handle(press(Key::Down));
    CHECK(focus.current() == "b");
    focus.handle(press(Key::Up));
    CHECK(focus.current() == "a");
}

TEST_CASE("Enter and Space activate the control with the focus, once") {
    for (const Key key : {Key::Enter, Key::Space}) {
        FocusOrder focus;
        focus.set("b");
        draw(focus, kThree);
        focus.handle(press(key));
        CHECK(draw(focus, kThree) == std::vector<std::string>{"b"});
        CHECK(draw(focus, kThree).empty());
    }
}

TEST_CASE("a focus whose control is gone starts again at the first or the last") {
    FocusOrder focus;
    focus.set("gone");
    draw(focus, kThree);
    focus.handle(press(Key::Tab));
    CHECK(focus.current() == "a");
    focus.set("gone");
    focus.handle(press(Key::Tab, true));
    CHECK(focus.current() == "c");
}

TEST_CASE("keys with Ctrl or Alt are left to others") {
    FocusOrder focus;
    focus.set("b");
    draw(focus, kThree);
    KeyPress with_ctrl = press(Key::Enter);
    with_ctrl.ctrl = true;
    CHECK_FALSE(focus.handle(with_ctrl));
    CHECK(draw(focus, kThree).empty());
}
