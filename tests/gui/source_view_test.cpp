#include "gui/source_view.h"

#include "support/headless_window.h"
#include "support/open_session.h"
#include "support/tea_flow.h"

#include <doctest/doctest.h>
#include <imgui.h>
#include <imgui_compat.h>

#include <string>

using namespace waypost;
using gui::kSourceField;
using gui::kSourceText;

namespace {

constexpr std::string_view kFile = "flow.toml";

/// The flow of tea with its source beside the map; on disk is `text`.
struct SourceWindow : HeadlessWindow {
    explicit SourceWindow(std::string text = std::string(kTeaFlow))
        : HeadlessWindow(open_session(kTeaFlow), {1440, 900}) {
        disk[std::string(kFile)] = std::move(text);
        session.apply(intent::SetMode{Mode::Author});
        frame();
        click("author/pane/Source");
        settle();
        REQUIRE(session.source().shown() != nullptr);
        REQUIRE(state.focus.place_of(kSourceText));
    }

    void settle() {
        for (int i = 0; i < 4; ++i) {
            frame();
        }
    }

    void ctrl(char32_t character, bool shift = false) {
        frame({{.character = character, .shift = shift, .ctrl = true}});
        settle();
    }

    [[nodiscard]] const SourceEdit& edit() const { return session.source().shown()->edit; }

    /// Where the text's letter at a line and column stands in the window; both count from 0.
    [[nodiscard]] Point letter(std::size_t line, std::size_t column) {
        const gui::LinesLayout& layout = state.source.layout;
        return {layout.origin.x + (static_cast<double>(column) + 0.1) * layout.advance,
                layout.origin.y + (static_cast<double>(line) + 0.5) * layout.line_height};
    }
};

}  // namespace

TEST_CASE("the source pane shows the flow's file, and what is typed there does nothing else") {
    SourceWindow window("[flow]\n");
    CHECK(window.state.focus.has_focus(kSourceText));
    CHECK(window.edit().text() == "[flow]\n");
    const std::string here = window.here();
    window.type(U'1');
    window.type(U'm');
    window.type(U'w');
    window.press(Key::Enter);
    CHECK(window.edit().text() == "1mw\n[flow]\n");
    CHECK(window.here() == here);
    CHECK_FALSE(window.session.settings().map_shown);
    window.ctrl(U'z');
    window.ctrl(U'z');
    CHECK(window.edit().text() == "[flow]\n");
    window.ctrl(U'z', true);
    CHECK(window.edit().text() == "1mw[flow]\n");
    window.press(Key::Tab);
    CHECK(window.edit().text() == "1mw [flow]\n");
}

TEST_CASE(
    "the source is saved by a key or a button, and keeps the focus when the flow comes anew") {
    SourceWindow window;
    CHECK_FALSE(window.state.focus.place_of("source/save"));
    window.type(U'#');
    window.press(Key::Enter);
    window.settle();
    window.ctrl(U's');
    CHECK(window.disk.at("flow.toml") == "#\n" + std::string(kTeaFlow));
    CHECK_FALSE(window.edit().is_changed());
    window.session.reload(open_text("#\n" + std::string(kTeaFlow)));
    window.settle();
    CHECK(window.state.focus.has_focus(kSourceText));
    window.type(U' ');
    window.settle();
    window.click("source/save");
    CHECK(window.disk.at("flow.toml") == "#\n " + std::string(kTeaFlow));
    window.click("source/undo");
    CHECK(window.edit().text() == "#\n" + std::string(kTeaFlow));
    // Also while something else has the focus.
    window.ctrl(U's');
    CHECK(window.disk.at("flow.toml") == "#\n" + std::string(kTeaFlow));
}

TEST_CASE(
    "the mouse puts the caret between letters, selects by dragging, and words by a second click") {
    SourceWindow window("title = \"A cup\"\n\tЧай = 1\n");
    window.click_at(window.letter(0, 5));
    CHECK(window.edit().range() == CaretRange{5, 5});
    // Behind a tab of four columns and two letters of two bytes.
    window.click_at(window.letter(1, 6));
    CHECK(window.edit().caret() == 16 + 1 + 4);
    window.click_at(window.letter(0, 60));
    CHECK(window.edit().caret() == 15);
    window.click_at(window.letter(9, 0));
    CHECK(window.edit().line_of(window.edit().caret()) == 2);

    window.set_frame_seconds(0.01);
    window.click_at(window.letter(0, 2));
    window.click_at(window.letter(0, 2));
    CHECK(window.edit().selected_text() == "title");

    const Point from = window.letter(0, 0);
    const Point to = window.letter(1, 5);
    imgui_compat::feed_mouse_pos({static_cast<float>(from.x), static_cast<float>(from.y)});
    window.frame();
    imgui_compat::feed_mouse_button(0, true);
    window.frame();
    imgui_compat::feed_mouse_pos({static_cast<float>(to.x), static_cast<float>(to.y)});
    window.frame();
    window.frame();
    imgui_compat::feed_mouse_button(0, false);
    window.frame();
    CHECK(window.edit().selected_text() == "title = \"A cup\"\n\tЧ");
}

TEST_CASE("copying, cutting and pasting go through the clipboard") {
    SourceWindow window("one two\n");
    window.ctrl(U'a');
    CHECK(window.edit().selected_text() == "one two\n");
    window.ctrl(U'c');
    CHECK(std::string(ImGui::GetClipboardText()) == "one two\n");
    window.ctrl(U'x');
    CHECK(window.edit().text().empty());
    window.ctrl(U'v');
    window.ctrl(U'v');
    CHECK(window.edit().text() == "one two\none two\n");
    // Nothing is selected: what was copied stays.
    window.ctrl(U'c');
    CHECK(std::string(ImGui::GetClipboardText()) == "one two\n");
}

TEST_CASE("a place that is asked for comes in view, however long the file and the line") {
    std::string text;
    for (int i = 0; i < 200'000; ++i) {
        text += "a = 1\n";
    }
    text += std::string(5000, 'x') + "\n";
    SourceWindow window(std::move(text));
    const auto drawn = [&window] {
        window.frame();
        return ImGui::GetDrawData()->TotalVtxCount;
    };
    const int at_top = drawn();
    const auto caret_is_in_view = [&window] {
        const gui::LinesLayout& layout = window.state.source.layout;
        const SourceEdit& edit = window.edit();
        const std::size_t line = edit.line_of(edit.caret());
        const std::size_t column = edit.caret() - edit.line_begin(line);
        const Point caret{layout.origin.x + static_cast<double>(column) * layout.advance,
                          layout.origin.y + static_cast<double>(line) * layout.line_height};
        return layout.area.contains(caret) && caret.x >= layout.area.x + layout.gutter;
    };
    for (const int line : {100'000, 1, 200'001, 3}) {
        CAPTURE(line);
        window.session.apply(intent::ShowSource{"", line, line > 200'000 ? 4000 : 2});
        window.settle();
        CHECK(window.edit().line_of(window.edit().caret()) == static_cast<std::size_t>(line) - 1);
        CHECK(caret_is_in_view());
    }
    // As much as at the top, though the map may have moved a little.
    window.session.apply(intent::ShowSource{"", 150'000, 1});
    window.settle();
    CHECK(drawn() < at_top * 2);
    window.press(Key::PageDown);
    CHECK(caret_is_in_view());
    window.press(Key::Home);
    window.press(Key::Up);
    CHECK(caret_is_in_view());
}

TEST_CASE("ids are offered below the caret, and taken by a click") {
    SourceWindow window("[node.cup]\n[node.cake]\nnext = ");
    window.session.apply(intent::ShowSource{"", 3, 99});
    window.type(U'"');
    window.settle();
    REQUIRE(window.session.source().ids() != nullptr);
    const gui::LinesLayout& layout = window.state.source.layout;
    // The second row of the list.
    window.click_at({layout.origin.x + 8 * layout.advance,
                     layout.origin.y + 3 * layout.line_height + 2.2 * layout.line_height - 10});
    CHECK(window.edit().text() == "[node.cup]\n[node.cake]\nnext = \"cake\"");
    CHECK(window.session.source().ids() == nullptr);
    CHECK(window.state.focus.has_focus(kSourceText));
    for (int i = 0; i < 3; ++i) {
        window.press(Key::Backspace);
    }
    window.type(U'k');
    REQUIRE(window.session.source().ids() != nullptr);
    // It closes the list, and only then leaves the text.
    window.press(Key::Escape);
    CHECK(window.session.source().ids() == nullptr);
    CHECK(window.state.focus.has_focus(kSourceText));
    window.press(Key::Escape);
    CHECK_FALSE(window.state.focus.has_focus(kSourceText));
    CHECK(window.session.open_flow() != nullptr);
}

TEST_CASE("words and lines are found in a field above the text") {
    SourceWindow window("one\ntwo\nthree two\n");
    window.ctrl(U'f');
    CHECK(window.state.focus.has_focus(kSourceField));
    window.type(U't');
    window.type(U'w');
    window.type(U'o');
    window.press(Key::Enter);
    CHECK(window.edit().range() == CaretRange{7, 4});
    window.press(Key::Enter);
    CHECK(window.edit().range() == CaretRange{17, 14});
    window.type(U'x');
    window.press(Key::Enter);
    CHECK(window.session.source().has_not_found());
    window.press(Key::Escape);
    CHECK(window.state.focus.has_focus(kSourceText));
    window.ctrl(U'g');
    window.type(U'2');
    window.press(Key::Enter);
    CHECK(window.edit().caret() == 4);
    CHECK(window.state.focus.has_focus(kSourceText));
}

TEST_CASE("where another program changed the file too, buttons ask which text shall stay") {
    SourceWindow window("mine\n");
    window.type(U'x');
    window.session.take_source("flow.toml", {"theirs\n", {}});
    window.settle();
    CHECK_FALSE(window.state.focus.place_of("source/save"));
    window.click("source/theirs");
    CHECK(window.edit().text() == "theirs\n");
    CHECK_FALSE(window.state.focus.place_of("source/theirs"));
}

TEST_CASE("a file that cannot be read shows why, and takes no keys") {
    SourceWindow window;
    window.session.apply(intent::ShowSource{"none.toml", 1, 1});
    window.session.take_source("none.toml", {std::nullopt, "does not exist"});
    window.settle();
    CHECK_FALSE(window.state.focus.place_of(kSourceText));
    window.type(U'x');
    CHECK(window.edit().text().empty());
}
