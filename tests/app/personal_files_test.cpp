#include "app/personal_files.h"

#include "app/view_model.h"
#include "exporters/map_pdf.h"
#include "exporters/page_markdown.h"
#include "support/memory_files.h"
#include "support/open_session.h"
#include "support/tea_flow.h"

#include <doctest/doctest.h>

#include <sstream>
#include <string>

using namespace waypost;

namespace {

Session walked() {
    ViewSettings settings;
    settings.today = "2026-11-22";
    Session session = open_session(kTeaFlow, settings);
    session.choose({"next", "green"});
    return session;
}

}  // namespace

TEST_CASE("walks are saved in the documents folder, the same walk to the same file") {
    MemoryFiles files;
    files.files["/home/a/.config/user-dirs.dirs"] =
        "# written\nXDG_DESKTOP_DIR=\"$HOME/Tisch\"\nXDG_DOCUMENTS_DIR=\"$HOME/Papiere\"\n";
    files.folders.insert("/home/a/Papiere");
    PersonalFiles mine(files, {"/home/a", ""});
    const Session session = walked();
    CHECK(mine.save_walk(session).path == "/home/a/Papiere/tea-2026-11-22.waypost");
    CHECK(mine.save_walk(session).path == "/home/a/Papiere/tea-2026-11-22.waypost");
    mine.set_walk_path({});
    CHECK(mine.save_walk(session).path == "/home/a/Papiere/tea-2026-11-22-2.waypost");
    CHECK(read_saved_walk({"", files.files["/home/a/Papiere/tea-2026-11-22.waypost"]})
              .walk.steps.size() == 2);
}

TEST_CASE("without a documents folder walks go to the home, without a home nowhere") {
    MemoryFiles files;
    CHECK(PersonalFiles(files, {"/home/a", ""}).save_walk(walked()).path ==
          "/home/a/tea-2026-11-22.waypost");
    const SavedTo saved = PersonalFiles(files, {}).save_walk(walked());
    CHECK(saved.path.empty());
    CHECK_FALSE(saved.problem.empty());
}

TEST_CASE("a handout is a new PDF among the documents, on the paper that was chosen") {
    MemoryFiles files;
    PersonalFiles mine(files, {"/home/a", ""});
    Session session = walked();
    CHECK(mine.save_handout(session, HandoutForm::Pdf).path == "/home/a/tea-2026-11-22.pdf");
    session.apply(intent::SetLetterPaper{true});
    CHECK(mine.save_handout(session, HandoutForm::Pdf).path == "/home/a/tea-2026-11-22-2.pdf");
    const auto has = [&](const std::string& path, std::string_view words) {
        return files.files[path].find(words) != std::string::npos;
    };
    CHECK(has("/home/a/tea-2026-11-22.pdf", "595.28"));
    CHECK(has("/home/a/tea-2026-11-22-2.pdf", "612 792"));
}

TEST_CASE("a handout as text is the same page in Markdown") {
    MemoryFiles files;
    PersonalFiles mine(files, {"/home/a", ""});
    const Session session = walked();
    CHECK(mine.save_handout(session, HandoutForm::Text).path == "/home/a/tea-2026-11-22.md");
    CHECK(
        files.files["/home/a/tea-2026-11-22.md"] ==
        page_markdown(session.open_flow()->flow, session.my_page(), session.words(), "2026-11-22"));
    CHECK(mine.save_handout(session, HandoutForm::Text).path == "/home/a/tea-2026-11-22-2.md");
}

TEST_CASE("a poster is the whole map on A2, with the walk on it once there is one") {
    MemoryFiles files;
    PersonalFiles mine(files, {"/home/a", ""});
    Session session = walked();
    const OpenFlow& open = *session.open_flow();
    const auto poster = [&](const Replay* walk) {
        return map_pdf(open.flow, open.diagram, session.words(), "2026-11-22", walk, PaperSize::A2)
            .bytes;
    };
    CHECK(mine.save_handout(session, HandoutForm::Poster).path == "/home/a/tea-2026-11-22-map.pdf");
    CHECK(files.files["/home/a/tea-2026-11-22-map.pdf"] == poster(&session.replay()));
    session.apply(intent::StartOver{});
    CHECK(mine.save_handout(session, HandoutForm::Poster).path ==
          "/home/a/tea-2026-11-22-2-map.pdf");
    CHECK(files.files["/home/a/tea-2026-11-22-2-map.pdf"] == poster(nullptr));
}

TEST_CASE("a handout that cannot be written says why") {
    MemoryFiles files;
    files.write_error = "is on a full disk";
    CHECK(PersonalFiles(files, {"/home/a", ""}).save_handout(walked(), HandoutForm::Pdf).problem ==
          "`/home/a/tea-2026-11-22.pdf` is on a full disk");
    CHECK_FALSE(PersonalFiles(files, {}).save_handout(walked(), HandoutForm::Pdf).problem.empty());
}

TEST_CASE("a walk that cannot be written says why") {
    MemoryFiles files;
    files.write_error = "is on a full disk";
    CHECK(PersonalFiles(files, {"/home/a", ""}).save_walk(walked()).problem ==
          "`/home/a/tea-2026-11-22.waypost` is on a full disk");
}

TEST_CASE("a walk from a folder that nobody can write to is saved among the documents") {
    MemoryFiles files;
    files.unwritable["/fixed/my.waypost"] = "cannot be written";
    PersonalFiles mine(files, {"/home/a", ""});
    mine.set_walk_path("/fixed/my.waypost");
    const SavedTo saved = mine.save_walk(walked());
    CHECK(saved.path == "/home/a/tea-2026-11-22.waypost");
    CHECK(saved.problem.empty());
}

TEST_CASE("settings are kept from one time to the next and written only when they change") {
    MemoryFiles files;
    std::ostringstream err;
    PersonalFiles first(files, {"/home/a", "/nowhere/config"});
    ViewSettings settings;
    take_over(first.load_settings(err), settings);
    first.begin_with(settings);
    first.keep_settings(settings);
    CHECK(files.files.empty());
    settings.theme = ThemeName::Contrast;
    settings.text_size = 150;
    settings.single_keys = false;
    settings.language = "es";
    first.keep_settings(settings);
    CHECK(files.files.size() == 1);
    ViewSettings next;
    take_over(PersonalFiles(files, {"/home/a", "/nowhere/config"}).load_settings(err), next);
    CHECK(next.theme == ThemeName::Contrast);
    CHECK(next.text_size == 150);
    CHECK_FALSE(next.single_keys);
    CHECK(next.language == "es");
    CHECK(err.str().empty());
}

TEST_CASE("what the command line asks for this once is not kept, what is changed then is") {
    MemoryFiles files;
    std::ostringstream err;
    PersonalFiles mine(files, {"/home/a", ""});
    ViewSettings settings;
    take_over(mine.load_settings(err), settings);
    settings.theme = ThemeName::Dark;
    settings.text_size = 200;
    mine.begin_with(settings);
    mine.keep_settings(settings);
    CHECK(files.files.empty());
    settings.text_size = 225;
    mine.keep_settings(settings);
    const WindowSettings kept = PersonalFiles(files, {"/home/a", ""}).load_settings(err);
    CHECK(kept == WindowSettings{"light", 225, false, true, false, false});
}

TEST_CASE("the orientation comes up once, and never where a script asks for the window") {
    MemoryFiles files;
    std::ostringstream err;
    PersonalFiles mine(files, {"/home/a", ""});
    ViewSettings settings;
    take_over(mine.load_settings(err), settings);
    const auto shows = [&](const ViewRequest& request) {
        return begins_with_orientation(request, mine.load_settings(err));
    };
    CHECK(shows({}));
    CHECK_FALSE(shows({.has_choices = true}));
    CHECK_FALSE(shows({.screenshot = "a.png"}));
    CHECK_FALSE(shows({.trace = "t.jsonl"}));
    Session session = open_session(kTeaFlow, settings);
    mine.begin_with(session.settings());
    session.begin_orientation();
    session.apply(intent::TurnOrientation{1});
    mine.keep_settings(session.settings());
    CHECK(shows({}));
    session.apply(intent::EndOrientation{});
    mine.keep_settings(session.settings());
    CHECK_FALSE(shows({}));
}

TEST_CASE("broken settings fall back with one line") {
    MemoryFiles files;
    files.files["/home/a/.config/waypost/settings.toml"] = "text_size = \"big\"\ntheme = 7\n";
    std::ostringstream err;
    const WindowSettings settings = PersonalFiles(files, {"/home/a", ""}).load_settings(err);
    CHECK(settings == WindowSettings{});
    CHECK(err.str() ==
          "waypost: /home/a/.config/waypost/settings.toml:1:13: `text_size` is no number from 100 "
          "to 250; the default stands\n");
}
