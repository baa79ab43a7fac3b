// The way so far in the window: looking at an earlier step, changing it, going on as before.
#include "support/headless_window.h"
#include "support/open_session.h"
#include "support/tea_flow.h"

#include <doctest/doctest.h>

using namespace waypost;

TEST_CASE("a step of the trail shows its card over the place, and goes back there when asked") {
    HeadlessWindow window(open_session(kTeaFlow), {1440, 1200});
    window.type(U'1');
    window.type(U'1');
    window.click("trail/1");
    CHECK(window.here() == "water");
    CHECK(window.session.detour()->kind == DetourKind::Earlier);
    window.press(Key::Escape);
    CHECK(window.session.detour() == nullptr);
    window.click("trail/1");
    window.click("earlier/go");
    CHECK(window.here() == "which");
    window.click("resume");
    CHECK(window.here() == "water");
}

TEST_CASE("an earlier answer is changed by mouse and by its number key") {
    HeadlessWindow window(open_session(kTeaFlow), {1440, 1200});
    window.session.choose({"next", "green", "right"});
    window.frame();
    window.click("trail/1");
    window.click("earlier/1");
    CHECK(window.session.replay().taken[1].choice == "black");
    CHECK(window.here() == "done");
    window.click("trail/1");
    window.type(U'1');
    CHECK(window.session.replay().taken[1].choice == "green");
}

TEST_CASE("what the answers keep from sight is told when asked, with the way to the answer") {
    HeadlessWindow window(open_session(kTeaFlow), {1440, 1200});
    window.session.choose({"next", "black"});
    window.frame();
    CHECK_FALSE(window.state.focus.place_of("closed/0").has_value());
    window.click("closed");
    window.frame();
    window.click("closed/0");
    CHECK(window.session.detour()->step == 1);
}

TEST_CASE("an earlier step that asks first shows its question and its choices, not its words") {
    std::string toml(kTeaFlow);
    const std::string title = "title = \"Which tea is there?\"\n";
    toml.insert(toml.find(title) + title.size(), "ask_first = \"Shall it be shown?\"\n");
    HeadlessWindow window(open_session(toml), {1440, 1200});
    window.session.choose({"next", "green"});
    window.frame();
    window.click("trail/1");
    window.frame();
    CHECK(window.state.focus.place_of("gate/no").has_value());
    CHECK(window.state.focus.place_of("earlier/1").has_value());
    CHECK_FALSE(window.state.focus.place_of("sources").has_value());
}

TEST_CASE("before a room an earlier step is put away, and its number keys change nothing") {
    HeadlessWindow window(open_session(kTeaFlow), {1440, 1200});
    window.session.choose({"next", "green", "right"});
    window.frame();
    window.click("trail/1");
    window.session.apply(intent::SetMode{Mode::Present});
    window.frame();
    CHECK(window.session.detour() == nullptr);
    window.type(U'2');
    CHECK(window.session.replay().taken[1].choice == "green");
}
