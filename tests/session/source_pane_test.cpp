#include "session/source_pane.h"

#include "session/session.h"
#include "support/open_session.h"
#include "support/tea_flow.h"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using namespace waypost;

namespace {

ReadResult bytes(std::string_view text) {
    return {std::string(text), {}};
}

void apply(SourcePane& pane, const SourceAct& act) {
    pane.apply(act, [] { return FlowIds(); });
}

void press(SourcePane& pane, Key key, bool ctrl = false) {
    apply(pane, source_act::Press{{.key = key, .ctrl = ctrl}, 10});
}

void type(SourcePane& pane, std::u32string_view words) {
    for (const char32_t c : words) {
        apply(pane,
              source_act::Press{{.key = c == U' ' ? Key::Space : Key::Character,
                                 .character = c == U' ' ? U'\0' : c},
                                10});
    }
}

/// Shows this text, with the caret at its end.
SourcePane showing(std::string_view text) {
    SourcePane pane;
    CHECK(pane.show("tea.toml", 999, 1));
    pane.take_file("tea.toml", bytes(text));
    return pane;
}

std::string listed(const SourcePane& pane) {
    std::string text;
    if (pane.ids() != nullptr) {
        for (std::size_t i = 0; i < pane.ids()->found.ids.size(); ++i) {
            text += (i == pane.ids()->chosen ? ">" : "") + pane.ids()->found.ids[i].id + " ";
        }
    }
    return text;
}

constexpr std::string_view kCards = "[node.cup]\n[node.cake]\n[node.tea]\n";

}  // namespace

TEST_CASE("pane: a file is read once, with the caret where it was asked for") {
    SourcePane pane;
    CHECK(pane.shown() == nullptr);
    CHECK(pane.show("tea.toml", 2, 3));
    CHECK_FALSE(pane.shown()->is_read);
    type(pane, U"x");
    pane.take_file("tea.toml", bytes("one\ntwo\n"));
    CHECK(pane.shown()->edit.caret() == 6);
    const int reveals = pane.reveals();
    CHECK_FALSE(pane.show("tea.toml", 1, 2));
    CHECK(pane.shown()->edit.caret() == 1);
    CHECK(pane.reveals() > reveals);
    CHECK_FALSE(pane.show("tea.toml", 0, 1));
    CHECK(pane.shown()->edit.caret() == 1);
    CHECK(pane.show("none.toml", 1, 1));
    pane.take_file("none.toml", {std::nullopt, "does not exist"});
    CHECK(pane.shown()->unread == "does not exist");
    CHECK_FALSE(pane.shown()->is_read);
}

TEST_CASE("pane: the text follows its file while it is not changed, else the person is asked") {
    SourcePane pane = showing("a\nb\n");
    pane.take_file("tea.toml", bytes("new\na\nb\n"));
    CHECK(pane.shown()->edit.text() == "new\na\nb\n");
    CHECK_FALSE(pane.shown()->edit.is_changed());
    type(pane, U"x");
    pane.take_file("tea.toml", bytes("new\na\nb\n"));
    CHECK_FALSE(pane.shown()->outside);
    pane.take_file("tea.toml", bytes("theirs\n"));
    CHECK(pane.shown()->outside == "theirs\n");
    CHECK(pane.shown()->edit.text() == "new\na\nxb\n");

    SUBCASE("keeping mine leaves it to be saved over theirs") {
        apply(pane, source_act::Save{});
        CHECK_FALSE(pane.take_save());
        apply(pane, source_act::Settle{false});
        CHECK_FALSE(pane.shown()->outside);
        CHECK(pane.unsaved_path() == "tea.toml");
        apply(pane, source_act::Save{});
        const std::optional<SourceToSave> save = pane.take_save();
        REQUIRE(save);
        CHECK(save->text == "new\na\nxb\n");
        CHECK(save->on_disk == "theirs\n");
        CHECK_FALSE(pane.take_save());
        pane.note_saved(*save);
        CHECK(pane.unsaved_path().empty());
    }
    SUBCASE("taking the file's can be undone") {
        apply(pane, source_act::Settle{true});
        CHECK(pane.shown()->edit.text() == "theirs\n");
        CHECK(pane.unsaved_path().empty());
        apply(pane, source_act::Undo{});
        CHECK(pane.shown()->edit.text() == "new\na\nxb\n");
        CHECK(pane.unsaved_path() == "tea.toml");
    }
    SUBCASE("a file that comes to hold the same is saved") {
        pane.take_file("tea.toml", bytes("new\na\nxb\n"));
        CHECK_FALSE(pane.shown()->outside);
        CHECK(pane.unsaved_path().empty());
    }
    SUBCASE("a file that is as it was read is no other any more") {
        pane.take_file("tea.toml", bytes("new\na\nb\n"));
        CHECK_FALSE(pane.shown()->outside);
        CHECK(pane.unsaved_path() == "tea.toml");
    }
}

TEST_CASE("pane: keeping mine where theirs was the text of the last save is still to be saved") {
    SourcePane pane = showing("a\n");
    type(pane, U"x");
    pane.take_file("tea.toml", bytes("theirs\n"));
    apply(pane, source_act::Undo{});
    apply(pane, source_act::Settle{false});
    CHECK(pane.unsaved_path() == "tea.toml");
}

TEST_CASE("pane: what could not be saved says why until it is") {
    SourcePane pane = showing("a\n");
    apply(pane, source_act::Save{});
    CHECK_FALSE(pane.take_save());
    type(pane, U"x");
    apply(pane, source_act::Save{});
    std::optional<SourceToSave> save = pane.take_save();
    REQUIRE(save);
    pane.note_not_saved("tea.toml", "cannot be written");
    CHECK(pane.shown()->unsaved == "cannot be written");
    pane.note_saved(*save);
    CHECK(pane.shown()->unsaved.empty());
    type(pane, U"y");
    pane.note_saved(*save);
    CHECK(pane.unsaved_path() == "tea.toml");
}

TEST_CASE("pane: of several files, those that are not saved are kept when the flow is left") {
    SourcePane pane = showing("a\n");
    (void)pane.show("more.toml", 1, 1);
    pane.take_file("more.toml", bytes("b\n"));
    type(pane, U"x");
    pane.close();
    CHECK(pane.shown() == nullptr);
    CHECK(pane.unsaved_path() == "more.toml");
    REQUIRE(pane.files().size() == 1);
    CHECK_FALSE(pane.show("more.toml", 0, 1));
    CHECK(pane.shown()->edit.text() == "xb\n");
}

TEST_CASE("pane: ids are offered while one is typed, chosen with the arrows and put in") {
    SourcePane pane = showing(kCards);
    type(pane, U"to = ");
    CHECK(listed(pane).empty());
    type(pane, U"\"");
    CHECK(listed(pane) == ">cup cake tea ");
    type(pane, U"c");
    CHECK(listed(pane) == ">cup cake ");
    press(pane, Key::Down);
    CHECK(listed(pane) == "cup >cake ");
    press(pane, Key::Down);
    press(pane, Key::Up);
    press(pane, Key::Enter);
    CHECK(listed(pane).empty());
    CHECK(pane.shown()->edit.text() == std::string(kCards) + "to = \"cake\"");
    CHECK(pane.shown()->edit.caret() == pane.shown()->edit.text().size());
    press(pane, Key::Left);
    press(pane, Key::Space, true);
    CHECK(listed(pane) == ">cake ");
    press(pane, Key::Escape);
    CHECK(listed(pane).empty());
    press(pane, Key::Backspace);
    CHECK(listed(pane).empty());
    press(pane, Key::Space, true);
    CHECK(listed(pane) == ">cake ");
    press(pane, Key::Backspace);
    CHECK(listed(pane) == ">cake ");
    press(pane, Key::Left);
    CHECK(listed(pane).empty());
    press(pane, Key::Space, true);
    // The whole word makes way, also what is behind the caret.
    CHECK(listed(pane) == ">cup cake ");
    apply(pane, source_act::TakeId{0});
    CHECK(pane.shown()->edit.text() == std::string(kCards) + "to = \"cup\"");
}

TEST_CASE("pane: an id that is written whole is not offered again") {
    SourcePane pane = showing(kCards);
    type(pane, U"to = \"tea");
    CHECK(listed(pane).empty());
}

TEST_CASE("session: a problem is shown in the source where that is beside the map") {
    Session session = open_session(kTeaFlow);
    const AppRequests asked = session.apply(intent::ShowSource{"", 3, 2});
    CHECK(asked.read_source == "flow.toml");
    CHECK(session.author().pane == AuthorPane::Source);
    session.take_source("flow.toml", bytes(kTeaFlow));
    CHECK(session.source().shown()->edit.line_of(session.source().shown()->edit.caret()) == 2);
    CHECK(session.apply(intent::ShowSource{"", 5, 1}).read_source.empty());
    CHECK(session.source().shown()->edit.line_of(session.source().shown()->edit.caret()) == 4);
    session.take_source("flow.toml", bytes(std::string((std::size_t{16} << 20U) + 1, 'x')));
    CHECK(session.source().shown()->edit.text() == kTeaFlow);
}

TEST_CASE("session: a text that is not saved is told once before it is lost") {
    Session session = open_session(kTeaFlow);
    CHECK(session.may_quit());
    (void)session.apply(intent::ShowSource{});
    session.take_source("flow.toml", bytes(kTeaFlow));
    CHECK(session.may_quit());
    (void)session.apply(intent::ChangeSource{source_act::Paste{"x"}});
    CHECK_FALSE(session.may_quit());
    CHECK(session.told() ==
          "Changes in flow.toml are not saved. Close the window once more to lose them.");
    CHECK(session.may_quit());
    (void)session.apply(intent::ChangeSource{source_act::Paste{"y"}});
    CHECK_FALSE(session.may_quit());
    (void)session.apply(intent::ChangeSource{source_act::Undo{}});
    (void)session.apply(intent::ChangeSource{source_act::Undo{}});
    CHECK(session.may_quit());
}

TEST_CASE("session: findings of a text that is not saved stand until the flow is read again") {
    Session session = open_session(kTeaFlow);
    (void)session.apply(intent::ShowSource{});
    session.take_source("flow.toml", bytes(kTeaFlow));
    const std::size_t known = session.source_findings().size();
    (void)session.apply(intent::ChangeSource{source_act::Paste{"x"}});
    static constexpr DiagnosticKind kKind{"a-kind", Rank::Broken};
    Diagnostics found("flow.toml");
    found.report(kKind, {1, 1, 1, 1, 0}, "is wrong");
    session.take_source_findings("flow.toml", {1, found.all()});
    REQUIRE(session.source_findings().size() == 1);
    CHECK(session.source_findings().front()->message == "is wrong");
    session.reload_failed(found);
    CHECK(session.source_findings().size() == 1);
    (void)session.apply(intent::ChangeSource{source_act::Undo{}});
    session.reload(open_text(kTeaFlow));
    CHECK(session.source_findings().size() == known);
}
