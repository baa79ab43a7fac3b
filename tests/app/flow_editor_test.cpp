#include "app/flow_editor.h"

#include "app/disk_files.h"
#include "app/temporary_folder.h"
#include "app/view_model.h"
#include "support/open_session.h"
#include "support/tea_flow.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

using namespace waypost;

namespace {

const std::string kTea{kTeaFlow};

/// A flow in a folder of its own, open, with what edits it.
struct Desk {
    explicit Desk(const std::string& text) {
        folder.put("flow.toml", text);
        session.open(open_file(files, path(), session.words(), "2026-11-23").flow);
        REQUIRE(session.open_flow() != nullptr);
    }

    [[nodiscard]] std::string path() const { return folder.path("flow.toml"); }

    [[nodiscard]] std::string text() const {
        std::ifstream in(path(), std::ios::binary);
        std::ostringstream all;
        all << in.rdbuf();
        return all.str();
    }

    /// Reads it as the window does after a save.
    void reload() { session.reload(open_file(files, path(), session.words(), "2026-11-23").flow); }

    TemporaryFolder folder{};
    DiskFiles files{};
    Session session = open_session("");
    FlowEditor editor{files};
};

Edit new_title(const std::string& title) {
    return SetText{"water", CardText::Title, title};
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
    return text.replace(text.find(from), from.size(), to);
}

}  // namespace

TEST_CASE("an edit is written into the file, and taken back, byte for byte") {
    Desk desk("\xEF\xBB\xBF# Mine.\r\n" + kTea);
    const std::string before = desk.text();
    desk.editor.carry_out(new_title("Is it hot?"), desk.session);
    CHECK(desk.session.told().empty());
    CHECK(desk.text() == replaced(before, "Is the water right?", "Is it hot?"));
    CHECK(desk.session.author().can_undo);
    desk.reload();
    desk.editor.carry_out(EditStep::Undo, desk.session);
    CHECK(desk.text() == before);
    CHECK_FALSE(desk.session.author().can_undo);
    CHECK(desk.session.author().can_redo);
}

TEST_CASE("an edit keeps the mode of the file and the link to it") {
    Desk desk(kTea);
    namespace fs = std::filesystem;
    const fs::path real = desk.folder.path("real.toml");
    fs::rename(desk.path(), real);
    fs::create_symlink(real, desk.path());
    fs::permissions(real, fs::perms(0640));
    desk.editor.carry_out(new_title("Is it hot?"), desk.session);
    CHECK(fs::is_symlink(fs::symlink_status(desk.path())));
    CHECK(fs::status(real).permissions() == fs::perms(0640));
    CHECK(desk.text() == replaced(kTea, "Is the water right?", "Is it hot?"));
}

TEST_CASE("what another program wrote into the same words is not overwritten") {
    Desk desk(kTea);
    const std::string theirs = replaced(kTea, "Is the water right?", "Boils it?");
    desk.folder.put("flow.toml", theirs);
    desk.editor.carry_out(new_title("Is it hot?"), desk.session);
    CHECK(desk.text() == theirs);
    CHECK(desk.session.told().find("Nothing was written") == 0);
}

TEST_CASE("an edit of a file that is broken now, or gone, is refused and told") {
    Desk desk(kTea);
    desk.folder.put("flow.toml", "broken = =");
    desk.editor.carry_out(new_title("Is it hot?"), desk.session);
    CHECK(desk.text() == "broken = =");
    CHECK(desk.session.told().find("Nothing was written") == 0);
    std::filesystem::remove(desk.path());
    desk.editor.carry_out(new_title("Is it hot?"), desk.session);
    CHECK_FALSE(std::filesystem::exists(desk.path()));
    CHECK(desk.session.told().find("Nothing was written") == 0);
}

TEST_CASE("edits of one flow are not taken back in another") {
    Desk desk(kTea);
    desk.editor.carry_out(new_title("Is it hot?"), desk.session);
    desk.editor.begin_anew(desk.session);
    CHECK_FALSE(desk.session.author().can_undo);
    const std::string before = desk.text();
    desk.editor.carry_out(EditStep::Undo, desk.session);
    CHECK(desk.text() == before);
}
