// Looking around in the window: how a person gets there, what is shown, and the way back.
#include "support/headless_window.h"
#include "support/map_in_window.h"
#include "support/open_session.h"
#include "support/tea_flow.h"
#include "support/tea_options.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

using namespace waypost;

namespace {

constexpr Size kWide{1440, 900};

bool has(const HeadlessWindow& window, std::string_view control) {
    return window.state.focus.place_of(control).has_value();
}

std::string shown(const HeadlessWindow& window) {
    return window.session.open_flow()->flow.node(window.session.shown_card()).id;
}

bool is_looking(const HeadlessWindow& window) {
    return window.session.detour() != nullptr &&
           window.session.detour()->kind == DetourKind::Looking;
}

void press_ctrl_enter(HeadlessWindow& window) {
    KeyPress press;
    press.key = Key::Enter;
    press.ctrl = true;
    window.frame({press});
    window.frame();
}

void look(HeadlessWindow& window, const std::string& card, const std::string& decision = {}) {
    const Flow& flow = window.session.open_flow()->flow;
    static_cast<void>(window.session.apply(intent::LookAt{
        flow.find_node(card), decision.empty() ? NodeId{} : flow.find_node(decision)}));
    window.frame();
    window.frame();
}

std::string with_promise(const std::string& rule) {
    return std::string(kTeaOptions) + "\n[[promise]]\nname = \"A rule\"\n" + rule;
}

}  // namespace

TEST_CASE("a card of the map is read by mouse: a click, the button, and back") {
    HeadlessWindow window(open_session(kTeaOptions), kWide);
    window.click("map/fit");
    window.frame();
    CHECK_FALSE(has(window, "map/look"));
    window.click_at(on_screen(window, "pots").centre());
    window.click("map/look");
    CHECK(is_looking(window));
    CHECK(shown(window) == "pots");
    CHECK(window.here() == "start");
    // It is read already, and its choices are no way on.
    CHECK_FALSE(has(window, "map/look"));
    CHECK_FALSE(has(window, "choice/0"));
    window.click("detour/back");
    CHECK(window.session.detour() == nullptr);
    CHECK(window.here() == "start");
}

TEST_CASE("a card of the map is read by keyboard alone: Enter where no choice leads, and back") {
    HeadlessWindow window(open_session(kTeaOptions), kWide);
    window.state.focus.set(gui::kMapControl);
    window.press(Key::Right);
    while (focused(window) != "pots" && focused(window) != "done") {
        window.press(Key::Right);
    }
    const std::string card = focused(window);
    window.press(Key::Enter);
    CHECK(shown(window) == card);
    CHECK(is_looking(window));
    // The first thing to do there leads back.
    CHECK(window.state.focus.has_focus("detour/back"));
    window.press(Key::Enter);
    CHECK(window.session.detour() == nullptr);
    CHECK(window.session.replay().taken.empty());
}

TEST_CASE("Ctrl and Enter read even a card that a choice leads to, and take no step") {
    HeadlessWindow window(open_session(kTeaFlow), kWide);
    window.state.focus.set(gui::kMapControl);
    window.press(Key::Right);
    window.press(Key::Right);
    REQUIRE(focused(window) == "which");
    press_ctrl_enter(window);
    CHECK(shown(window) == "which");
    CHECK(is_looking(window));
    CHECK(window.here() == "start");
}

TEST_CASE("over another card Enter on the map looks, and is never a step") {
    HeadlessWindow window(open_session(kTeaFlow), kWide);
    look(window, "water");
    window.state.focus.set(gui::kMapControl);
    window.state.map.focus = {window.session.open_flow()->flow.find_node("which"), {}};
    window.press(Key::Enter);
    CHECK(shown(window) == "which");
    CHECK(window.here() == "start");
}

TEST_CASE("a match of the search is read by its button or by Ctrl and Enter") {
    HeadlessWindow window(open_session(kTeaOptions), kWide);
    window.type(U'/');
    CHECK_FALSE(has(window, "map/look"));
    for (const char32_t c : {U'c', U'l', U'a', U'y'}) {
        window.type(c);
    }
    REQUIRE(window.state.map.search.count == "1 of 1");
    CHECK(has(window, "map/look"));
    press_ctrl_enter(window);
    CHECK(shown(window) == "pots");
    window.click("detour/back");
    CHECK(window.session.detour() == nullptr);
    window.click("map/look");
    CHECK(shown(window) == "pots");
}

TEST_CASE("in a narrow window the card comes forward in place of the map") {
    HeadlessWindow window(open_session(kTeaOptions), {640, 700});
    window.type(U'/');
    for (const char32_t c : {U'c', U'l', U'a', U'y'}) {
        window.type(c);
    }
    press_ctrl_enter(window);
    CHECK(has(window, "detour/back"));
    CHECK(shown(window) == "pots");
}

TEST_CASE("a route of the map is nothing to read") {
    HeadlessWindow window(open_session(kTeaFlow), kWide);
    window.state.focus.set(gui::kMapControl);
    window.state.map.focus = {window.session.open_flow()->flow.find_node("sorting"), {}};
    window.frame();
    CHECK_FALSE(has(window, "map/look"));
    window.press(Key::Enter);
    CHECK(window.session.detour() == nullptr);
}

TEST_CASE("a decision off the path shows its options, and closing one comes back to it") {
    HeadlessWindow window(open_session(kTeaOptions), {1440, 1600});
    look(window, "ways");
    window.click("looking/option/2");
    CHECK(shown(window) == "cold");
    CHECK(window.session.looking().decision == window.session.open_flow()->flow.find_node("ways"));
    window.click("detour/back");
    CHECK(shown(window) == "ways");
    window.click("detour/back");
    CHECK(window.session.detour() == nullptr);
}

TEST_CASE("number keys, the next option and the comparison do nothing while looking around") {
    HeadlessWindow window(open_session(kTeaOptions), kWide);
    look(window, "ways");
    for (const char32_t key : {U'1', U'2', U'o', U'v'}) {
        window.type(key);
    }
    CHECK(shown(window) == "ways");
    CHECK(is_looking(window));
    CHECK(window.session.replay().taken.empty());
}

TEST_CASE("a card that asks first asks there too, and nothing of it is there before the yes") {
    HeadlessWindow window(open_session(kTeaOptions), kWide);
    look(window, "figures");
    CHECK(window.state.focus.has_focus("gate/no"));
    CHECK_FALSE(has(window, "sources"));
    window.click("gate/yes");
    CHECK(has(window, "sources"));
    CHECK(has(window, "detour/back"));
}

TEST_CASE("a card that a promise closes shows no words of its own and asks nothing") {
    HeadlessWindow window(
        open_session(with_promise("unless = { leaf = \"*\" }\nnever = [\"figures\"]\n")), kWide);
    look(window, "figures");
    CHECK(window.state.focus.has_focus("detour/back"));
    for (const char* control : {"gate/no", "gate/yes", "sources", "looking/first"}) {
        CHECK_FALSE(has(window, control));
    }
}

TEST_CASE("what comes first is one press away, and back from there the card is open") {
    HeadlessWindow window(open_session(with_promise("before = [\"done\"]\nread = \"water\"\n")),
                          kWide);
    look(window, "done");
    CHECK_FALSE(has(window, "sources"));
    window.click("looking/first");
    CHECK(shown(window) == "water");
    window.click("detour/back");
    CHECK(shown(window) == "done");
    CHECK(has(window, "sources"));
}

TEST_CASE("what the answers keep from sight can be read from where that is told") {
    HeadlessWindow window(open_session(kTeaOptions), {1440, 1800});
    window.session.choose({"black"});
    window.frame();
    window.click("closed");
    window.frame();
    window.click("closed/look/0");
    CHECK(shown(window) == "cold");
    CHECK(window.session.looking().no_way);
}

TEST_CASE("before a room a card is looked at from the map, and the way back stands beside it") {
    HeadlessWindow window(open_session(kTeaOptions), kWide);
    window.session.apply(intent::SetMode{Mode::Present});
    window.frame();
    for (const char* card : {"pots", "figures", "ways"}) {
        look(window, card);
        CHECK(shown(window) == card);
        CHECK(has(window, std::string(card) == "figures" ? "gate/no" : "detour/back"));
    }
    window.type(U'1');
    CHECK(window.session.replay().taken.empty());
    window.click("detour/back");
    CHECK(window.session.detour() == nullptr);
}

TEST_CASE("a card of thirty cases can be scrolled to its end") {
    std::string toml(kTeaOptions);
    for (int i = 0; i < 30; ++i) {
        const std::string leaf = i % 2 == 0 ? "green" : "black";
        toml += "[[node.pots.passage]]\nwhen = { leaf = \"" + leaf + "\" }\ntext = \"Passage " +
                std::to_string(i) + ".\"\neditorial = true\n";
    }
    HeadlessWindow window(open_session(toml), kWide);
    look(window, "pots");
    CHECK(window.session.looking().passages.size() == 30);
    const gui::ScrollState& scroll = window.state.guide.scroll;
    CHECK(scroll.content_height > 2 * window.state.guide.area.h);
    window.press(Key::End);
    CHECK(scroll.offset == doctest::Approx(scroll.content_height - window.state.guide.area.h));
}
