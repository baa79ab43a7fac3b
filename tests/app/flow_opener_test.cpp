// Saved walks and flows opened while the window runs, on files that exist only here.
#include "app/flow_opener.h"

#include "flowfile/read_words.h"
#include "support/memory_files.h"
#include "support/open_session.h"
#include "support/tea_flow.h"

#include <doctest/doctest.h>

#include <string>

using namespace waypost;

namespace {

/// The tea flow under another name.
std::string renamed_flow(const std::string& id, const std::string& title) {
    std::string text(kTeaFlow);
    text.replace(text.find("\"tea\""), 5, "\"" + id + "\"");
    text.replace(text.find("A cup of tea"), 12, title);
    return text;
}

std::string walk_text(const std::string& flow,
                      const std::string& day,
                      const std::vector<SavedStep>& steps = {{"start", "next"}}) {
    SavedWalk walk;
    walk.flow = flow;
    walk.walked_on = day;
    walk.steps = steps;
    return saved_walk_text(walk);
}

/// A home with flows in `/flows`, and a session as the window has it.
struct Desk {
    MemoryFiles files{};
    ViewRequest request{.flow_folders = {"/flows"}};
    PersonalFiles mine{files, {"/home/a", ""}};
    Session session;
    FlowOpener opener;

    Desk() : session(embedded_words("en"), settings()), opener(session, files, request, mine) {
        files.files["/flows/tea.toml"] = std::string(kTeaFlow);
        files.files["/flows/mate.toml"] = renamed_flow("mate", "A gourd of mate");
    }

    static ViewSettings settings() {
        ViewSettings settings;
        settings.today = "2026-11-22";
        return settings;
    }

    /// Where the walk is, or what is said instead.
    std::string shown() const {
        if (!session.told().empty()) {
            return session.told();
        }
        return session.open_flow() == nullptr
                   ? "no flow"
                   : session.open_flow()->flow.metadata().id + ": " + walk_of(session);
    }

    /// Row by row, as the window lists them.
    std::string listed() {
        opener.list_walks();
        std::string text;
        for (const LeftWalk& left : session.left_walks()) {
            text += left.is_saved ? "" : "left " + left.title + "\n";
        }
        for (const SavedWalkEntry& walk : session.saved_walks()) {
            text += walk.title + " | " + walk.walked_on + " | " + walk.file + " | " + walk.problem +
                    "\n";
        }
        return text;
    }

    /// What the app does when a person saves.
    void save() {
        REQUIRE(mine.save_walk(session).problem.empty());
        session.note_walk_kept();
    }
};

}  // namespace

TEST_CASE("saved walks are listed newest first, then those that cannot be opened, with why") {
    Desk desk;
    CHECK(desk.listed().empty());
    desk.files.files["/home/a/tea-2026-11-20.waypost"] = walk_text("tea", "2026-11-20");
    desk.files.files["/home/a/mine.waypost"] = walk_text("mate", "2026-11-22");
    desk.files.files["/home/a/tea-2026-11-21-9.waypost"] = walk_text("tea", "2026-11-21");
    desk.files.files["/home/a/tea-2026-11-21-10.waypost"] = walk_text("tea", "2026-11-21");
    desk.files.files["/home/a/tea-2026-11-21.waypost"] = walk_text("tea", "2026-11-21");
    desk.files.files["/home/a/gone.waypost"] = walk_text("coffee", "2026-11-23");
    desk.files.files["/home/a/bytes.waypost"] = "\xff\xfe\x00 walk";
    desk.files.files["/home/a/huge.waypost"] = std::string(10'000'000, '#');
    desk.files.files["/home/a/cut.waypost"] = walk_text("tea", "2026-11-21").substr(0, 120);
    desk.files.files["/home/a/flow.waypost"] = std::string(kTeaFlow);
    desk.files.unreadable["/home/a/shut.waypost"] = "cannot be opened: Permission denied";
    desk.files.files["/home/a/deeper/tea.waypost"] = walk_text("tea", "2026-11-22");
    CHECK(
        desk.listed() ==
        "A gourd of mate | 2026-11-22 |  | \n"
        "A cup of tea | 2026-11-21 | tea-2026-11-21-10.waypost | \n"
        "A cup of tea | 2026-11-21 | tea-2026-11-21-9.waypost | \n"
        "A cup of tea | 2026-11-21 | tea-2026-11-21.waypost | \n"
        "A cup of tea | 2026-11-20 |  | \n"
        "bytes.waypost |  |  | This could not be opened: this file is no text\n"
        "shut.waypost |  |  | This could not be opened: cannot be opened: Permission denied\n"
        "huge.waypost |  |  | This could not be opened: this file is larger than a saved walk can "
        "be\n"
        "gone.waypost |  |  | This could not be opened: it belongs to a flow that is not here, "
        "`coffee`\n"
        "flow.waypost |  |  | This could not be opened: this is no saved walk: it has no `format` "
        "or no `[walk]`\n"
        "cut.waypost |  |  | This could not be opened: this key-value pair cannot be read: "
        "encountered end-of-file\n");
}

TEST_CASE("a saved walk opens on its flow, and the next save goes to its file") {
    Desk desk;
    desk.files.files["/home/a/my.waypost"] =
        walk_text("tea", "2026-11-20", {{"start", "next"}, {"which", "green"}});
    desk.opener.list_walks();
    desk.opener.open_walk("/home/a/my.waypost");
    CHECK(desk.shown() == "tea: next green at water");
    CHECK(desk.session.reopened()->walked_on == "2026-11-20");
    CHECK(desk.opener.take_new().has_value());
    desk.session.apply(intent::GoBack{});
    CHECK(desk.mine.save_walk(desk.session).path == "/home/a/my.waypost");
    // On the flow that is open already nothing is read or proven again.
    desk.opener.open_walk("/home/a/my.waypost");
    CHECK(desk.shown() == "tea: next at which");
    CHECK_FALSE(desk.opener.take_new().has_value());
}

TEST_CASE("a walk that cannot be opened changes nothing and says so until something is done") {
    Desk desk;
    desk.opener.open_flow("/flows/tea.toml");
    desk.session.choose({"next"});
    desk.files.files["/home/a/gone.waypost"] = walk_text("coffee", "2026-11-23");
    desk.opener.open_walk("/home/a/gone.waypost");
    CHECK(desk.shown() ==
          "This could not be opened: `gone.waypost`: it belongs to a flow that is not here, "
          "`coffee`");
    desk.session.apply(intent::ShapeMap{{800, 600}, {1440, 900}});
    CHECK_FALSE(desk.session.told().empty());
    desk.session.apply(intent::ShowMap{true});
    CHECK(desk.shown() == "tea: next at which");
    desk.opener.open_walk("/home/a/deleted.waypost");
    CHECK(desk.shown() == "This could not be opened: `deleted.waypost`: does not exist");
    desk.files.files["/flows/mate.toml"] = "format = 1\n[flow]\nid = \"mate\"\n";
    desk.opener.open_flow("/flows/mate.toml");
    CHECK(desk.shown().starts_with("This could not be opened: /flows/mate.toml:2:1: "));
    CHECK(desk.session.open_flow()->flow.metadata().id == "tea");
}

TEST_CASE("what was made and is in no file can be gone back to when another walk was opened") {
    Desk desk;
    desk.files.files["/home/a/old.waypost"] = walk_text("tea", "2026-11-20");
    desk.opener.open_flow("/flows/tea.toml");
    desk.session.choose({"next", "black"});
    desk.session.apply(intent::WriteNotes{"Ask about milk."});
    desk.opener.open_walk("/home/a/old.waypost");
    CHECK(desk.shown() == "tea: next at which");
    CHECK(desk.session.jottings().notes.empty());
    CHECK(desk.listed() == "left A cup of tea\nA cup of tea | 2026-11-20 |  | \n");
    desk.opener.take_up(0);
    CHECK(desk.shown() == "tea: next black at water");
    CHECK(desk.session.jottings().notes == "Ask about milk.");
    CHECK_FALSE(desk.session.reopened().has_value());
    // The saved one was not changed, and is had from its file at any time.
    CHECK(desk.listed() == "A cup of tea | 2026-11-20 |  | \n");
    CHECK(desk.mine.save_walk(desk.session).path == "/home/a/tea-2026-11-22.waypost");
}

TEST_CASE("a walk that is saved, or on which nothing was made, leaves no further row") {
    Desk desk;
    desk.files.files["/home/a/old.waypost"] = walk_text("tea", "2026-11-20");
    desk.opener.open_flow("/flows/tea.toml");
    desk.opener.open_walk("/home/a/old.waypost");
    CHECK(desk.session.left_walks().empty());
    desk.session.choose({"next", "green"});
    desk.save();
    desk.opener.open_flow("/flows/mate.toml");
    CHECK(desk.shown() == "mate: at start");
    CHECK(desk.listed() == "A cup of tea | 2026-11-22 |  | \n");
    desk.session.choose({"next"});
    desk.opener.open_flow("/flows/tea.toml");
    CHECK(desk.shown() == "tea: next green at water");
    CHECK(desk.listed() == "left A gourd of mate\nA cup of tea | 2026-11-22 |  | \n");
    desk.session.apply(intent::RateStatement{"It is warm.", 2});
    desk.opener.take_up(0);
    CHECK(desk.shown() == "mate: next at which");
    CHECK(desk.listed() == "left A cup of tea\nA cup of tea | 2026-11-22 |  | \n");
}

TEST_CASE("a file that is dropped opens as what it is, or one line says that it does not") {
    Desk desk;
    desk.session.set_entries({{"/flows/tea.toml", "A cup of tea"}});
    desk.files.files["/tmp/kvass.toml"] = renamed_flow("kvass", "A glass of kvass");
    desk.opener.open_dropped("/tmp/kvass.toml");
    CHECK(desk.shown() == "kvass: at start");
    CHECK(desk.session.entries().size() == 2);
    desk.opener.open_dropped("/tmp/kvass.toml");
    CHECK(desk.session.entries().size() == 2);
    desk.files.files["/tmp/my.waypost"] = walk_text("kvass", "2026-11-20");
    desk.opener.open_dropped("/tmp/my.waypost");
    CHECK(desk.shown() == "kvass: next at which");
    desk.opener.open_dropped("/tmp/cat.jpg");
    CHECK(desk.shown() ==
          "This could not be opened: `cat.jpg`. Saved walks and flow files can be dropped on this "
          "window.");
    desk.files.folders.insert("/tmp/folder.toml");
    desk.opener.open_dropped("/tmp/folder.toml");
    CHECK(desk.shown().starts_with("This could not be opened: /tmp/folder.toml"));
    CHECK(desk.session.open_flow()->flow.metadata().id == "kvass");
}
