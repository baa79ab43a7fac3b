#include "gui/map_view.h"
#include "session/map_direction.h"
#include "support/allocation_count.h"
#include "support/font_faces.h"
#include "support/headless_window.h"
#include "support/map_in_window.h"
#include "support/open_session.h"
#include "support/tea_flow.h"
#include "support/tea_options.h"

#include <doctest/doctest.h>
#include <imgui.h>

#include <algorithm>
#include <optional>
#include <string>

using namespace waypost;

namespace {

constexpr Size kWide{1440, 900};

bool in_view(const HeadlessWindow& window, std::string_view id) {
    const Rect box = on_screen(window, id);
    const Rect& view = window.state.map.seen_view;
    return box.x >= view.x && box.right() <= view.right() &&
           box.y >= view.y + window.state.map.strip && box.bottom() <= view.bottom();
}

void type_words(HeadlessWindow& window, std::string_view words) {
    for (const char c : words) {
        if (c == ' ') {
            window.press(Key::Space);
        } else {
            window.type(static_cast<char32_t>(c));
        }
    }
}

/// Moves the mouse there, presses and lets go.
void click_at(HeadlessWindow& window, Point at) {
    imgui_compat::feed_mouse_pos({static_cast<float>(at.x), static_cast<float>(at.y)});
    window.frame();
    imgui_compat::feed_mouse_button(0, true);
    window.frame();
    imgui_compat::feed_mouse_button(0, false);
    window.frame();
}

/// The map alone, frame after frame; returns how often the last one allocated.
std::size_t allocations_of_map(bool fit, Size size) {
    FontFiles files;
    imgui_compat::HeadlessContext context({static_cast<float>(size.w), static_cast<float>(size.h)},
                                          files.faces());
    ViewSettings settings;
    settings.map_direction = direction_for(ReadingDirection::Right, size, size);
    const Session session = open_session(kTeaOptions, settings);
    gui::MapState state;
    gui::Pointer pointer;
    gui::FocusOrder focus;
    Intents intents;
    std::size_t allocations = 0;
    for (int i = 0; i < 8; ++i) {
        context.begin_frame();
        gui::Painter painter(
            *ImGui::GetBackgroundDrawList(), context.fonts(), gui::theme_of(ThemeName::Light), 1);
        std::optional<Rect> reveal;
        gui::Canvas2d ui{painter, pointer, focus, reveal};
        const std::size_t before = test::allocation_count();
        gui::read_pointer(pointer);
        focus.begin_frame();
        const gui::MapFrame frame{session, {0, 0, size.w, size.h}, i * 1.0};
        gui::draw_map(ui, state, frame, intents);
        focus.end_frame();
        allocations = test::allocation_count() - before;
        context.end_frame();
        if (i == 2 && fit) {
            gui::fit_map(state, frame);
        }
    }
    return allocations;
}

}  // namespace

TEST_CASE("a steady frame of the map allocates nothing of ours") {
    for (const Size size : {kWide, Size{900, 1400}}) {
        CHECK(allocations_of_map(false, size) == 0);
        CHECK(allocations_of_map(true, size) == 0);
    }
}

TEST_CASE("the search lights up what it finds and steps through it") {
    HeadlessWindow window(open_session(kTeaOptions), kWide);
    window.type(U'/');
    type_words(window, "pot");
    const gui::MapSearch& search = window.state.map.search;
    CHECK(search.count == "1 of 2");
    CHECK(search.lit[card_of(window, "ways")] == 1);
    CHECK(search.lit[card_of(window, "done")] == 0);
    CHECK(in_view(window, "ways"));
    window.press(Key::Enter);
    CHECK(search.count == "2 of 2");
    window.frame();
    CHECK(in_view(window, "pots"));
    window.press(Key::F3);
    CHECK(search.count == "1 of 2");
    window.press(Key::F3, true);
    CHECK(search.count == "2 of 2");
    window.press(Key::Escape);
    CHECK_FALSE(search.open);
    CHECK(window.state.focus.has_focus(gui::kMapControl));
    CHECK(focused(window) == "pots");
}

TEST_CASE("the search needs nothing but the mouse, and what is typed into it chooses nothing") {
    HeadlessWindow window(open_session(kTeaOptions), kWide);
    window.click("map/find");
    type_words(window, "1 tub");
    CHECK(window.here() == "start");
    CHECK(window.state.map.search.query.text == "1 tub");
    CHECK(window.state.map.search.count == "Not found");
    for (int i = 0; i < 5; ++i) {
        window.press(Key::Backspace);
    }
    CHECK(window.state.map.search.query.text.empty());
    type_words(window, "pot");
    window.click("map/search/next");
    CHECK(window.state.map.search.count == "2 of 2");
    window.click("map/search/back");
    CHECK(window.state.map.search.count == "1 of 2");
    window.click("map/search/close");
    CHECK_FALSE(window.state.map.search.open);
}

TEST_CASE("where the card hides the map, the search brings it") {
    HeadlessWindow window(open_session(kTeaFlow), {640, 700});
    REQUIRE_FALSE(window.session.settings().map_shown);
    window.type(U'/');
    CHECK(window.session.settings().map_shown);
    type_words(window, "enjoy");
    CHECK(window.state.map.search.count == "1 of 1");
}

TEST_CASE("arrows move the map's focus along the ways and keep it in view") {
    HeadlessWindow window(open_session(kTeaFlow), kWide);
    window.state.focus.set(gui::kMapControl);
    window.press(Key::Right);
    CHECK(focused(window) == "start");
    for (const char* id : {"which", "sorting", "water", "done"}) {
        window.press(Key::Right);
        window.frame();
        CHECK(focused(window) == id);
        CHECK(in_view(window, id));
    }
    CHECK(window.here() == "start");
    window.press(Key::Left);
    CHECK(focused(window) == "water");
    window.press(Key::Escape);
    CHECK(focused(window) == "start");
    CHECK(window.state.focus.has_focus(gui::kMapControl));
    window.press(Key::Escape);
    CHECK(window.state.focus.has_focus("choice/0"));
}

TEST_CASE("Enter on the map walks only to what a choice offers") {
    HeadlessWindow window(open_session(kTeaFlow), kWide);
    window.state.focus.set(gui::kMapControl);
    window.press(Key::Right);
    window.press(Key::Right);
    window.press(Key::Right);
    REQUIRE(focused(window) == "sorting");
    window.press(Key::Enter);
    CHECK(window.here() == "start");
    window.press(Key::Left);
    window.press(Key::Enter);
    CHECK(window.here() == "which");
}

TEST_CASE("the card that the keyboard is on lights its neighbourhood") {
    HeadlessWindow window(open_session(kTeaFlow), kWide);
    window.state.focus.set(gui::kMapControl);
    window.press(Key::Right);
    window.press(Key::Right);
    const gui::MapLight& light = window.state.map.light;
    REQUIRE(light.centre.has_value());
    CHECK(light.cards[card_of(window, "which")] == 1);
    CHECK(light.cards[card_of(window, "start")] == 1);
    CHECK(light.cards[card_of(window, "sorting")] == 1);
    CHECK(light.cards[card_of(window, "done")] == 0);
}

TEST_CASE("a phase folds to a strip by its heading and unfolds by its strip") {
    HeadlessWindow window(open_session(kTeaFlow), kWide);
    window.click("map/fit");
    const double before = on_screen(window, "done").x;
    window.click("map/band/0");
    window.frame();
    const gui::MapState& map = window.state.map;
    CHECK(map.picture.scene.bands[0].folded == 1);
    CHECK(map.picture.scene.cards[card_of(window, "water")].w == 0);
    CHECK(on_screen(window, "done").x < before);
    window.click("map/strip/0");
    window.frame();
    CHECK(map.picture.scene.bands[0].folded == 0);
    CHECK(on_screen(window, "done").x == doctest::Approx(before));
}

TEST_CASE("all phases fold at once, and a step unfolds the one that it leads to") {
    HeadlessWindow window(open_session(kTeaFlow), kWide);
    window.click("map/fold");
    window.frame();
    const gui::MapState& map = window.state.map;
    CHECK(map.picture.scene.bands[0].folded == 1);
    CHECK(map.picture.scene.bands[1].folded == 1);
    window.type(U'1');
    window.frame();
    CHECK(map.picture.scene.bands[0].folded == 0);
    CHECK(map.picture.scene.bands[1].folded == 1);
    CHECK(in_view(window, "which"));
}

TEST_CASE("a click on a card puts the focus there and is no step") {
    HeadlessWindow window(open_session(kTeaFlow), kWide);
    window.click("map/fit");
    window.frame();
    const double far_off = window.state.map.camera.zoom;
    click_at(window, on_screen(window, "water").centre());
    CHECK(focused(window) == "water");
    CHECK(window.here() == "start");
    CHECK(window.state.map.camera.zoom == doctest::Approx(far_off));
}

TEST_CASE("a press that comes in one frame with the pointer's way there drags nothing") {
    HeadlessWindow window(open_session(kTeaOptions), kWide);
    window.click("map/fit");
    window.frame();
    const Camera before = window.state.map.camera;
    const Point at = on_screen(window, "pots").centre();
    imgui_compat::feed_mouse_pos({static_cast<float>(at.x), static_cast<float>(at.y)});
    imgui_compat::feed_mouse_button(0, true);
    window.frame();
    imgui_compat::feed_mouse_button(0, false);
    window.frame();
    CHECK(window.state.map.camera == before);
    CHECK(focused(window) == "pots");
}

TEST_CASE("a double click on a card zooms to it, also from a map that is stretched") {
    HeadlessWindow window(open_session(kTeaOptions), kWide);
    window.click("map/fit");
    window.frame();
    const Camera far_off = window.state.map.camera;
    const Point at = on_screen(window, "pots").centre();
    // Two clicks within the time that makes them one: the frames of this window are slow.
    window.set_frame_seconds(0.05);
    click_at(window, at);
    click_at(window, at);
    window.set_frame_seconds(0.5);
    window.frame();
    window.frame();
    const Camera& near = window.state.map.camera;
    CHECK(near.zoom > far_off.zoom);
    CHECK(near.zoom == doctest::Approx(window.state.map.seen_unit));
    CHECK(near.stretch == Scale{1, 1});
    CHECK(in_view(window, "pots"));
    CHECK(focused(window) == "pots");
    CHECK(window.here() == "start");
}

TEST_CASE("the search field knows the clipboard") {
    HeadlessWindow window(open_session(kTeaOptions), kWide);
    const gui::MapSearch& search = window.state.map.search;
    const auto ctrl = [&window](char32_t letter) {
        KeyPress press;
        press.character = letter;
        press.ctrl = true;
        window.frame({press});
    };
    window.type(U'/');
    type_words(window, "pot");
    ImGui::SetClipboardText("before");
    // Nothing is selected.
    ctrl(U'c');
    ctrl(U'x');
    CHECK(std::string(ImGui::GetClipboardText()) == "before");
    ctrl(U'a');
    ctrl(U'c');
    CHECK(std::string(ImGui::GetClipboardText()) == "pot");
    CHECK(search.query.text == "pot");
    ctrl(U'x');
    CHECK(search.query.text.empty());
    ctrl(U'v');
    ctrl(U'v');
    CHECK(search.query.text == "potpot");
    ctrl(U'a');
    ImGui::SetClipboardText("\nt\x01ubs \xFF\xC3\xA9\tx\nsecond line");
    ctrl(U'v');
    CHECK(search.query.text == " tubs \xC3\xA9 x second line");
    CHECK(search.count == "Not found");
    ctrl(U'a');
    type_words(window, "p");
    CHECK(search.query.text == "p");
    ctrl(U'a');
    window.press(Key::Backspace);
    CHECK(search.query.text.empty());
    ImGui::SetClipboardText(std::string(5000, 'x').c_str());
    ctrl(U'v');
    CHECK(search.query.text.empty());
    CHECK(window.here() == "start");
}

TEST_CASE("the minimap brings into view what is pressed on it") {
    HeadlessWindow window(open_session(kTeaFlow), kWide);
    window.frame();
    const Rect minimap = window.state.map.covered.front();
    click_at(window, {minimap.right() - 12, minimap.centre().y});
    CHECK(in_view(window, "done"));
    CHECK(window.here() == "start");
}

TEST_CASE("after a save cards set out from where they were, and at once without motion") {
    std::string longer(kTeaFlow);
    longer.replace(longer.find("next = \"which\""), 14, "next = \"extra\"");
    longer +=
        "[node.extra]\nkind = \"info\"\nphase = \"before\"\ntitle = \"One more\"\n"
        "text = \"More.\"\neditorial = true\nnext = \"which\"\n";
    for (const bool reduced : {false, true}) {
        CAPTURE(reduced);
        ViewSettings settings;
        settings.reduced_motion = reduced;
        HeadlessWindow window(open_session(kTeaFlow, settings), kWide);
        const gui::MapState& map = window.state.map;
        const double before = map.picture.scene.cards[card_of(window, "done")].x;
        window.session.reload(open_text(longer));
        const double after =
            window.session.open_flow()->diagram.cards[card_of(window, "done")].box.x;
        REQUIRE(after != before);
        window.frame();
        CHECK(map.picture.scene.cards[card_of(window, "done")].x ==
              doctest::Approx(reduced ? after : before));
        window.frame();
        window.frame();
        CHECK(map.picture.scene.cards[card_of(window, "done")].x == doctest::Approx(after));
        CHECK_FALSE(window.output.animating);
    }
}

TEST_CASE("the legend opens and closes by key and by mouse") {
    HeadlessWindow window(open_session(kTeaFlow), kWide);
    window.type(U'l');
    CHECK(window.state.map.legend_open);
    window.click("map/legend/close");
    CHECK_FALSE(window.state.map.legend_open);
    window.click("map/legend");
    CHECK(window.state.map.legend_open);
    window.press(Key::Escape);
    CHECK_FALSE(window.state.map.legend_open);
}

TEST_CASE("Tab comes to the map and finds the present card there, wherever the view was moved") {
    HeadlessWindow window(open_session(kTeaFlow), kWide);
    window.state.map.camera.centre.x += 5000;
    for (int i = 0; i < 40 && !window.state.focus.shows_ring(gui::kMapControl); ++i) {
        window.press(Key::Tab);
    }
    REQUIRE(window.state.focus.shows_ring(gui::kMapControl));
    window.frame();
    CHECK(focused(window) == "start");
    CHECK(in_view(window, "start"));
}

TEST_CASE("the map slides on when it is let go in motion, and stands still with reduced motion") {
    for (const bool reduced : {false, true}) {
        CAPTURE(reduced);
        ViewSettings settings;
        settings.reduced_motion = reduced;
        HeadlessWindow window(open_session(kTeaFlow, settings), kWide);
        imgui_compat::feed_mouse_pos({300, 400});
        window.frame();
        imgui_compat::feed_mouse_button(0, true);
        window.frame();
        imgui_compat::feed_mouse_pos({360, 400});
        imgui_compat::feed_mouse_button(0, false);
        window.frame();
        const double let_go = window.state.map.camera.centre.x;
        window.frame();
        window.frame();
        if (reduced) {
            CHECK(window.state.map.camera.centre.x == doctest::Approx(let_go));
        } else {
            CHECK(window.state.map.camera.centre.x < let_go - 1);
        }
        CHECK_FALSE(window.state.map.move.has_value());
    }
}

TEST_CASE("a save leaves the view where the author had moved it") {
    HeadlessWindow window(open_session(kTeaFlow), kWide);
    window.click("map/fit");
    window.frame();
    const Camera before = window.state.map.camera;
    std::string worded(kTeaFlow);
    worded.replace(worded.find("Look in the tin."), 16, "Look in a tin.  ");
    window.session.reload(open_text(worded));
    window.frame();
    window.frame();
    CHECK(window.state.map.camera == before);
    window.type(U'1');
    window.frame();
    CHECK_FALSE(window.state.map.camera == before);
}

TEST_CASE("a save with fewer cards and phases finds search, focus and folds in order") {
    HeadlessWindow window(open_session(kTeaOptions), kWide);
    window.click("map/fold");
    window.type(U'/');
    type_words(window, "e");
    for (int i = 0; i < 5; ++i) {
        window.press(Key::Up);
    }
    REQUIRE(window.state.map.search.found.size() > 2);
    window.session.reload(open_text(kTeaFlow));
    window.frame();
    CHECK(window.state.map.search.count.ends_with(" of 5"));
    window.press(Key::Escape);
    window.type(U'f');
    window.type(U'p');
    window.press(Key::Right);
    window.press(Key::Right);
    CHECK(window.state.map.focus.card.index() < window.session.open_flow()->diagram.cards.size());
    CHECK(window.state.map.picture.scene.cards.size() ==
          window.session.open_flow()->diagram.cards.size());
}

TEST_CASE("an author tidies the map up by its button, which a reader does not see") {
    HeadlessWindow window(open_session(kTeaFlow), kWide);
    window.frame();
    CHECK_FALSE(window.state.focus.place_of("map/tidy").has_value());
    window.session.apply(intent::SetMode{Mode::Author});
    const OpenFlow& open = *window.session.open_flow();
    Diagram untidy = open.diagram;
    const Rect fresh = untidy.cards[0].box;
    untidy.cards[0].box.y += 500;
    window.session.open(std::make_shared<const OpenFlow>(open.laid_out(std::move(untidy))));
    window.frame();
    window.click("map/tidy");
    window.frame();
    CHECK(window.session.open_flow()->diagram.cards[0].box == fresh);
    CHECK(window.state.map.picture.scene.cards[0] == fresh);
}
