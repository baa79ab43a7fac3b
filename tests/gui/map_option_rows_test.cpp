#include "gui/frame.h"
#include "support/headless_window.h"
#include "support/open_session.h"
#include "support/tea_options.h"

#include <doctest/doctest.h>

#include <string>

using namespace waypost;

namespace {

constexpr Size kWide{1440, 900};

/// The middle of the row of this option on the present card.
Point row_of(const HeadlessWindow& window, const std::string& option) {
    const OpenFlow& open = *window.session.open_flow();
    for (const DiagramOption& row :
         open.diagram.cards[window.session.present_card().index()].options) {
        if (open.flow.node(row.option).id == option) {
            const gui::MapState& map = window.state.map;
            return to_screen(map.camera, map.seen_view, row.box).centre();
        }
    }
    FAIL("no row " << option);
    return {};
}

std::string shown(const HeadlessWindow& window) {
    return window.session.open_flow()->flow.node(window.session.shown_card()).id;
}

/// Takes this choice to the decision and waits until the camera rests there.
void go_to_the_ways(HeadlessWindow& window, char32_t leaf) {
    window.type(leaf);
    window.frame();
    window.frame();
    REQUIRE(window.here() == "ways");
}

}  // namespace

TEST_CASE("a row of the present decision opens its option, one after the other") {
    HeadlessWindow window(open_session(kTeaOptions), kWide);
    go_to_the_ways(window, U'1');
    window.click_at(row_of(window, "bag"));
    CHECK(shown(window) == "bag");
    window.click_at(row_of(window, "cold"));
    CHECK(shown(window) == "cold");
    window.press(Key::Escape);
    CHECK(shown(window) == "ways");
    CHECK(window.session.replay().taken.size() == 1);
}

TEST_CASE("a row that the answers have closed is looked at, one that is offered is opened") {
    HeadlessWindow window(open_session(kTeaOptions), kWide);
    go_to_the_ways(window, U'3');
    window.click_at(row_of(window, "cold"));
    CHECK(shown(window) == "cold");
    CHECK(window.session.detour()->kind == DetourKind::Looking);
    window.click_at(row_of(window, "bag"));
    CHECK(shown(window) == "bag");
    CHECK(window.session.detour()->kind == DetourKind::Option);
    window.press(Key::Escape);
    CHECK(shown(window) == "ways");
}

TEST_CASE("a row under the buttons of the map is not pressed through them") {
    HeadlessWindow window(open_session(kTeaOptions), kWide);
    go_to_the_ways(window, U'1');
    const Point fit = window.state.focus.place_of("map/fit")->centre();
    const Point row = row_of(window, "bag");
    gui::MapState& map = window.state.map;
    map.camera = panned(map.camera, fit.x - row.x, fit.y - row.y);
    window.click_at(fit);
    CHECK(shown(window) == "ways");
}

TEST_CASE("a press that began beside a row does not open its option") {
    HeadlessWindow window(open_session(kTeaOptions), kWide);
    go_to_the_ways(window, U'1');
    const Point row = row_of(window, "bag");
    imgui_compat::feed_mouse_pos({static_cast<float>(row.x), static_cast<float>(row.y - 300)});
    window.frame();
    imgui_compat::feed_mouse_button(0, true);
    window.frame();
    imgui_compat::feed_mouse_pos({static_cast<float>(row.x), static_cast<float>(row.y)});
    window.frame();
    imgui_compat::feed_mouse_button(0, false);
    window.frame();
    window.frame();
    CHECK(shown(window) == "ways");
}

TEST_CASE("seen from far off, rows are no buttons") {
    HeadlessWindow window(open_session(kTeaOptions), kWide);
    go_to_the_ways(window, U'1');
    gui::MapState& map = window.state.map;
    const Point row = row_of(window, "bag");
    map.camera = zoomed_at(map.camera, map.seen_view, {row.x, row.y}, 0.4);
    window.click_at(row);
    CHECK(shown(window) == "ways");
}
