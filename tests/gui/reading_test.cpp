// Reading aloud, by mouse and by keyboard.
#include "gui/reading_view.h"
#include "support/headless_window.h"
#include "support/open_session.h"
#include "support/tea_flow.h"
#include "support/tea_options.h"

#include <doctest/doctest.h>

#include <array>
#include <optional>
#include <string>
#include <vector>

using namespace waypost;

namespace {

constexpr Size kWide{1440, 900};

void note(HeadlessWindow& window, Reading reading) {
    window.session.note_reading(reading);
    window.frame();
    window.frame();
}

/// The controls of the guide's foot that are there, from left to right.
std::vector<Rect> foot_controls(const HeadlessWindow& window) {
    std::vector<Rect> places;
    for (const char* id : {"back", "start_over", "read_aloud", "map"}) {
        const std::optional<Rect> place = window.state.focus.place_of(id);
        if (place) {
            places.push_back(*place);
        }
    }
    return places;
}

}  // namespace

TEST_CASE("a press or the key R asks for the voice, and then for silence") {
    HeadlessWindow window(open_session(kTeaFlow), kWide);
    window.click("read_aloud");
    CHECK(window.readings == 1);
    window.type(U'R');
    CHECK(window.readings == 2);
    CHECK(gui::reading_label(window.session) == "Read aloud");
    note(window, Reading::Speaking);
    CHECK(gui::reading_label(window.session) == "Stop reading");
    window.click("read_aloud");
    CHECK(window.silences == 1);
    window.type(U'r');
    CHECK(window.silences == 2);
    CHECK(window.readings == 2);
}

TEST_CASE("Escape stops the voice first and leaves nothing else") {
    HeadlessWindow window(open_session(kTeaFlow), kWide);
    window.type(U'u');
    note(window, Reading::Speaking);
    window.press(Key::Escape);
    CHECK(window.silences == 1);
    CHECK(window.session.detour() != nullptr);
    note(window, Reading::Silent);
    window.press(Key::Escape);
    CHECK(window.session.detour() == nullptr);
}

TEST_CASE("with keys of one letter turned off the button is reached by Tab all the same") {
    ViewSettings settings;
    settings.single_keys = false;
    HeadlessWindow window(open_session(kTeaFlow, settings), kWide);
    window.type(U'r');
    CHECK(window.readings == 0);
    for (int tabs = 0; tabs < 40 && !window.state.focus.shows_ring("read_aloud"); ++tabs) {
        window.press(Key::Tab);
    }
    window.press(Key::Enter);
    CHECK(window.readings == 1);
    note(window, Reading::Speaking);
    window.press(Key::Escape);
    CHECK(window.silences == 1);
}

TEST_CASE("the options side by side can be read aloud, before a room nothing is") {
    HeadlessWindow window(open_session(kTeaOptions), kWide);
    window.session.choose({"green"});
    window.session.apply(intent::CompareOptions{});
    window.frame();
    window.click("read_aloud");
    CHECK(window.readings == 1);
    window.session.apply(intent::SetMode{Mode::Present});
    window.frame();
    window.frame();
    CHECK_FALSE(window.state.focus.place_of("read_aloud").has_value());
    window.type(U'r');
    CHECK(window.readings == 1);
    window.session.apply(intent::CloseDetour{});
    window.frame();
    CHECK_FALSE(window.state.focus.place_of("read_aloud").has_value());
}

TEST_CASE("the foot of the card has room for all its words in every window and text size") {
    const std::array<std::pair<Size, int>, 8> windows = {std::pair{Size{480, 360}, 100},
                                                         std::pair{Size{640, 480}, 250},
                                                         std::pair{Size{1024, 768}, 100},
                                                         std::pair{Size{1024, 768}, 200},
                                                         std::pair{Size{900, 700}, 100},
                                                         std::pair{Size{1920, 1080}, 200},
                                                         std::pair{Size{1440, 900}, 150},
                                                         std::pair{Size{1366, 768}, 125}};
    for (const auto& made : windows) {
        const Size size = made.first;
        CAPTURE(size.w);
        CAPTURE(made.second);
        ViewSettings settings;
        settings.text_size = made.second;
        HeadlessWindow window(open_session(kTeaFlow, settings), size);
        for (const Reading reading : {Reading::Silent, Reading::Speaking, Reading::NoVoice}) {
            note(window, reading);
            const std::vector<Rect> places = foot_controls(window);
            CHECK(places.size() >= 3);
            for (std::size_t i = 0; i < places.size(); ++i) {
                CHECK(places[i].right() <= size.w);
                CHECK((i == 0 || places[i - 1].right() < places[i].x));
            }
        }
    }
}

TEST_CASE("that there is no voice is told above the foot and takes its room from the card") {
    HeadlessWindow window(open_session(kTeaFlow), kWide);
    const double before = window.state.guide.area.h;
    note(window, Reading::NoVoice);
    const double told = window.state.guide.area.h;
    CHECK(told < before - 40);
    window.press(Key::Escape);
    CHECK(window.silences == 1);
    note(window, Reading::Silent);
    CHECK(window.state.guide.area.h == before);
}
