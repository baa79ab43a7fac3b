// My page, the words met and the settings, by mouse and by keyboard.
#include "gui/bars.h"
#include "support/headless_window.h"
#include "support/open_session.h"
#include "support/tea_flow.h"

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <utility>

using namespace waypost;

namespace {

Session on_my_page() {
    Session session = open_session(kTeaFlow);
    session.choose({"next", "green"});
    session.apply(intent::ShowSheet{Sheet::MyPage});
    return session;
}

void type(HeadlessWindow& window, std::u32string_view words) {
    for (const char32_t c : words) {
        if (c == U' ') {
            window.press(Key::Space);
        } else {
            window.type(c);
        }
    }
}

}  // namespace

TEST_CASE("my page opens and closes by its button, by its key and by Escape") {
    HeadlessWindow window(open_session(kTeaFlow), {1440, 900});
    window.click("my_page");
    CHECK(window.session.settings().sheet == Sheet::MyPage);
    window.press(Key::Escape);
    CHECK(window.session.settings().sheet == Sheet::None);
    window.type(U'n');
    window.frame();
    window.click("sheet/back");
    CHECK(window.session.settings().sheet == Sheet::None);
}

TEST_CASE("keys of the walk do nothing while a sheet is shown, urgent help still does") {
    HeadlessWindow window(on_my_page(), {1440, 1200});
    window.frame();
    for (const char32_t key : {U'1', U'n', U't', U'v', U'm', U'b'}) {
        window.type(key);
    }
    window.press(Key::Backspace);
    CHECK(window.here() == "water");
    CHECK(window.session.settings().sheet == Sheet::MyPage);
    CHECK(window.session.settings().theme == ThemeName::Light);
    window.type(U'u');
    CHECK(window.session.detour()->kind == DetourKind::Urgent);
    CHECK(window.session.settings().sheet == Sheet::None);
}

TEST_CASE("what is typed into the notes is kept, whatever keys it takes") {
    HeadlessWindow window(on_my_page(), {1440, 1200});
    window.frame();
    window.click("page/notes");
    type(window, U"Ask u: Чай? 12");
    CHECK(window.session.jottings().notes == "Ask u: Чай? 12");
    window.press(Key::Enter);
    window.press(Key::Backspace);
    window.press(Key::Backspace);
    CHECK(window.session.jottings().notes == "Ask u: Чай? 1");
    CHECK(window.here() == "water");
    window.press(Key::Escape);
    window.type(U'n');
    CHECK(window.session.jottings().notes == "Ask u: Чай? 1");
}

TEST_CASE("an own question is added by Enter or by its button, and taken out again") {
    HeadlessWindow window(on_my_page(), {1440, 1200});
    window.frame();
    window.click("page/question");
    type(window, U"Who brews?");
    window.press(Key::Enter);
    type(window, U"When?");
    window.click("page/add");
    CHECK(window.session.jottings().own_questions ==
          std::vector<std::string>{"Who brews?", "When?"});
    window.frame();
    window.click("page/out0");
    CHECK(window.session.jottings().own_questions == std::vector<std::string>{"When?"});
}

TEST_CASE("a question of a card is left out and taken in by its box") {
    HeadlessWindow window(on_my_page(), {1440, 1200});
    window.frame();
    window.click("page/ask0");
    CHECK(window.session.jottings().left_out.contains("How long shall it stand?"));
    CHECK_FALSE(window.session.my_page().questions[0].ticked);
    window.click("page/ask0");
    CHECK(window.session.jottings().left_out.empty());
}

TEST_CASE("saving is asked of the app, and what came of it is told") {
    HeadlessWindow window(on_my_page(), {1440, 1200});
    window.frame();
    window.click("page/save");
    CHECK(window.saves == 1);
    window.session.note_saved({"here.waypost", ""});
    window.frame();
    window.click("page/ask0");
    CHECK_FALSE(window.session.saved_to().has_value());
}

TEST_CASE("settings are set by mouse, and keys of one letter can be turned off") {
    HeadlessWindow window(on_my_page(), {1440, 1200});
    window.frame();
    window.session.apply(intent::ShowSheet{Sheet::Settings});
    window.frame();
    window.click("setting/Dark");
    window.frame();
    window.click("setting/motion");
    window.frame();
    window.click("setting/keys");
    window.frame();
    window.click("setting/larger");
    const ViewSettings& settings = window.session.settings();
    CHECK(settings.theme == ThemeName::Dark);
    CHECK(settings.reduced_motion);
    CHECK_FALSE(settings.single_keys);
    CHECK(settings.text_size == 125);
    window.type(U'u');
    CHECK(window.session.detour() == nullptr);
    window.press(Key::Escape);
    window.type(U'1');
    CHECK(window.here() == "water");
    window.press(Key::Tab);
    window.press(Key::Enter);
    CHECK(window.here() == "done");
}

TEST_CASE("a question that was typed and not added is saved with the walk, and stays meanwhile") {
    HeadlessWindow window(on_my_page(), {1440, 1200});
    window.click("page/question");
    type(window, U"Who brews?");
    window.session.apply(intent::ShowSheet{Sheet::WordsMet});
    window.frame();
    window.session.apply(intent::ShowSheet{Sheet::MyPage});
    window.frame();
    window.frame();
    window.click("page/save");
    CHECK(window.session.jottings().own_questions == std::vector<std::string>{"Who brews?"});
}

TEST_CASE("what was explained on the card is not explained over a sheet") {
    HeadlessWindow window(open_session(kTeaFlow), {1440, 900});
    window.session.choose({"next"});
    window.state.guide.events.shown_term = 0;
    window.session.apply(intent::ShowSheet{Sheet::MyPage});
    window.frame();
    CHECK_FALSE(window.state.guide.events.shown_term.has_value());
}

TEST_CASE("a held key types again and does nothing else again") {
    HeadlessWindow window(on_my_page(), {1440, 1200});
    window.click("page/notes");
    type(window, U"abc");
    window.frame({{.key = Key::Backspace, .repeated = true}});
    CHECK(window.session.jottings().notes == "ab");
    window.press(Key::Escape);
    window.frame({{.key = Key::Backspace, .repeated = true}});
    CHECK(window.here() == "water");
}

TEST_CASE("every control of every sheet can be reached by Tab at the smallest window") {
    for (const Sheet sheet : kSheets) {
        HeadlessWindow window(on_my_page(), {480, 360});
        window.session.apply(intent::ShowSheet{sheet});
        window.frame();
        const std::size_t controls = window.state.focus.ids().size();
        CHECK(controls >= 4);
        for (std::size_t i = 0; i < controls; ++i) {
            window.press(Key::Tab);
            window.frame();
            const auto place = window.state.focus.place_of(window.state.focus.current());
            REQUIRE(place.has_value());
            CHECK(place->bottom() > 0);
            CHECK(place->y < 360);
        }
    }
}

TEST_CASE("a walk that was taken up is told of until the next step, and where it stopped") {
    SavedWalk saved;
    saved.flow = "tea";
    saved.walked_on = "2026-11-20";
    saved.steps = {{"start", "next"}, {"which", "green"}, {"water", "gone"}};
    HeadlessWindow window(open_session(kTeaFlow), {1440, 900});
    window.session.reopen(saved);
    CHECK(gui::banner_lines(window.session) ==
          std::vector<std::string>{
              "You went on with a walk saved on 20 Nov 2026. The flow has changed since then. The "
              "walk goes as far as it still holds. It stopped at: Is the water right? Your answer "
              "is no longer "
              "among those on the card."});
    window.frame();
    window.type(U'1');
    CHECK(gui::banner_lines(window.session).empty());
}

namespace {

void on_my_page_with(HeadlessWindow& window, std::string notes) {
    window.session.apply(intent::WriteNotes{std::move(notes)});
    window.session.apply(intent::ShowSheet{Sheet::None});
    window.session.apply(intent::ShowSheet{Sheet::MyPage});
    window.frame();
    window.click("page/notes");
}

/// Longer than two clicks that belong together lie apart.
void wait(HeadlessWindow& window) {
    for (int i = 0; i < 40; ++i) {
        window.frame();
    }
}

/// Moves the mouse over the notes with the button down, from one place to another.
void drag(HeadlessWindow& window, Point from, Point to) {
    const auto go = [&](Point at) {
        imgui_compat::feed_mouse_pos({static_cast<float>(at.x), static_cast<float>(at.y)});
        window.frame();
    };
    go(from);
    imgui_compat::feed_mouse_button(0, true);
    window.frame();
    go(to);
    imgui_compat::feed_mouse_button(0, false);
    window.frame();
}

}  // namespace

TEST_CASE("a click sets the caret of the notes, dragging selects and a second click takes a word") {
    HeadlessWindow window(on_my_page(), {1440, 1200});
    on_my_page_with(window, "Bring the pot");
    const TextEdit& notes = window.state.sheet.notes.edit;
    const Rect box = *window.state.focus.place_of("page/notes");
    const Point start{box.x + 13, box.y + 20};
    window.click_at(start);
    CHECK(notes.caret == 0);
    CHECK(notes.anchor == 0);
    wait(window);
    drag(window, start, {box.right() - 5, box.bottom() - 5});
    CHECK(selected_text(notes) == "Bring the pot");
    wait(window);
    window.click_at({start.x + 60, start.y});
    CHECK(selected_text(notes).empty());
    window.click_at({start.x + 60, start.y});
    CHECK(selected_text(notes) == "the");
}

TEST_CASE("the caret of the notes goes from line to line, and from wrapped line to wrapped line") {
    HeadlessWindow window(on_my_page(), {1440, 1200});
    std::string long_line;
    for (int i = 0; i < 60; ++i) {
        long_line += "word ";
    }
    on_my_page_with(window, "one\nt\n" + long_line);
    const TextEdit& notes = window.state.sheet.notes.edit;
    KeyPress home{.key = Key::Home, .ctrl = true};
    window.frame({home});
    window.press(Key::Down);
    window.press(Key::Down);
    CHECK(notes.caret == 6);
    window.press(Key::Down);
    CHECK(notes.caret > 6 + 40);
    CHECK(notes.caret < notes.text.size());
    CHECK(notes.text[notes.caret - 1] == ' ');
    window.press(Key::Up);
    CHECK(notes.caret == 6);
    window.press(Key::Up);
    window.press(Key::Up);
    window.press(Key::Up);
    CHECK(notes.caret == 0);
    window.press(Key::Down, true);
    CHECK(selected_text(notes) == "one\n");
    for (int i = 0; i < 20; ++i) {
        window.press(Key::Down);
    }
    CHECK(notes.caret == notes.text.size());
}

TEST_CASE("words of the notes are cut and pasted, and what was cut is gone from the page") {
    HeadlessWindow window(on_my_page(), {1440, 1200});
    on_my_page_with(window, "Bring the pot");
    const auto ctrl = [&](char32_t letter) { window.frame({{.character = letter, .ctrl = true}}); };
    ctrl(U'a');
    ctrl(U'x');
    CHECK(window.session.jottings().notes.empty());
    ctrl(U'v');
    ctrl(U'v');
    CHECK(window.session.jottings().notes == "Bring the potBring the pot");
}
