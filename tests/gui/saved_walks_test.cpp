// The lists of saved walks, and the line about a file that cannot be opened.
#include "support/headless_window.h"
#include "support/open_session.h"
#include "support/tea_flow.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace waypost;

namespace {

using Texts = std::vector<std::string>;

const std::vector<SavedWalkEntry> kWalks = {
    {"/home/a/2.waypost", "A cup of tea", "2026-11-22", {}, {}},
    {"/home/a/1.waypost", "A cup of tea", "2026-11-20", {}, {}},
    {"/home/a/bad.waypost", "bad.waypost", {}, {}, "This could not be opened: it is torn"}};

/// The controls of the list, in the order in which Tab visits them.
Texts rows(const HeadlessWindow& window) {
    Texts ids = window.state.focus.ids();
    std::erase_if(ids, [](const std::string& id) {
        return !id.starts_with("walk/") && !id.starts_with("left/");
    });
    return ids;
}

Session on_my_page(ViewSettings settings = {}) {
    Session session = open_session(kTeaFlow, settings);
    session.set_saved_walks(kWalks);
    session.choose({"next", "green"});
    session.apply(intent::ShowSheet{Sheet::MyPage});
    return session;
}

}  // namespace

TEST_CASE("saved walks are opened on my page, but not those that cannot be") {
    HeadlessWindow window(on_my_page(), {1440, 2000});
    CHECK(rows(window) == Texts{"walk/0", "walk/1"});
    window.click("walk/1");
    CHECK(window.asked == Texts{"open walk 1"});
    CHECK_FALSE(window.session.apply(intent::OpenSavedWalk{2}).open_walk.has_value());
    CHECK_FALSE(window.session.apply(intent::OpenSavedWalk{7}).open_walk.has_value());
    CHECK_FALSE(window.session.apply(intent::TakeUpLeftWalk{0}).take_up.has_value());
}

TEST_CASE("saved walks are opened on the first screen by keyboard, with what was left above") {
    Session session = open_session(kTeaFlow);
    session.set_entries({{"a.toml", "A cup of tea"}, {"b.toml", "A gourd of mate"}});
    session.set_saved_walks(kWalks);
    session.choose({"next"});
    HeadlessWindow window(std::move(session), {1440, 900});
    window.press(Key::Escape);
    REQUIRE(window.session.open_flow() == nullptr);
    CHECK(window.asked == Texts{"list walks"});
    CHECK(rows(window) == Texts{"left/0", "walk/0", "walk/1"});
    for (int i = 0; i < 3; ++i) {
        window.press(Key::Tab);
    }
    CHECK(window.state.focus.shows_ring("left/0"));
    window.press(Key::Enter);
    window.press(Key::Tab);
    window.press(Key::Enter);
    CHECK(window.asked == Texts{"list walks", "take up 0", "open walk 0"});
}

TEST_CASE("a question that was typed and not added goes along with the walk that is left") {
    HeadlessWindow window(on_my_page(), {1440, 2000});
    window.click("page/question");
    window.type(U'W');
    window.type(U'?');
    window.click("walk/0");
    CHECK(window.session.jottings().own_questions == Texts{"W?"});
    CHECK(window.asked == Texts{"open walk 0"});
}

TEST_CASE("before a room the person's other walks are not listed") {
    ViewSettings settings;
    settings.mode = Mode::Present;
    HeadlessWindow window(on_my_page(settings), {1440, 2000});
    CHECK(rows(window).empty());
}

TEST_CASE("what could not be opened is told above whatever is shown, and goes with the next act") {
    HeadlessWindow window(open_session(kTeaFlow), {1440, 900});
    const double before = window.state.guide.area.y;
    window.session.tell("This could not be opened: `cat.jpg`.");
    window.frame();
    window.frame();
    CHECK(window.state.guide.area.y > before);
    CHECK(window.session.told() == "This could not be opened: `cat.jpg`.");
    window.type(U'1');
    CHECK(window.session.told().empty());
    window.frame();
    CHECK(window.state.guide.area.y == before);
}
