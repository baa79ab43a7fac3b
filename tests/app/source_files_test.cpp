#include "app/source_files.h"

#include "app/disk_files.h"
#include "app/temporary_folder.h"
#include "app/view_model.h"
#include "support/open_session.h"
#include "support/tea_flow.h"

#include <doctest/doctest.h>

#include <chrono>
#include <string>
#include <thread>

using namespace waypost;

namespace {

/// The flow of tea in a folder of its own, open, its source shown.
struct Written {
    Written() {
        folder.put("tea.toml", std::string(kTeaFlow));
        OpenedFile opened =
            open_file(DiskFiles(), folder.path("tea.toml"), session.words(), "2026-11-22");
        REQUIRE(opened.flow);
        session.open(std::move(opened.flow));
        apply(intent::ShowSource{});
        REQUIRE(session.source().shown() != nullptr);
    }

    void apply(const Intent& intent) { source.carry_out(session.apply(intent), session); }

    void change(const SourceAct& act) { apply(intent::ChangeSource{act}); }

    [[nodiscard]] const SourceFile& file() const { return *session.source().shown(); }

    /// What stands in the file's margin once the text was checked.
    [[nodiscard]] std::string checked() {
        source.begin_check(session);
        const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(20);
        while (!source.take_findings(session) && std::chrono::steady_clock::now() < end) {
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        }
        std::string text;
        for (const Diagnostic* found : session.source_findings()) {
            text += std::to_string(found->where.line) + " " + std::string(found->kind->code) + "\n";
        }
        return text;
    }

    TemporaryFolder folder{};
    Session session = open_session("");
    SourceFiles source{[] {}};
};

}  // namespace

TEST_CASE("source files: what is shown is read, and what was changed is saved") {
    Written written;
    CHECK(written.file().edit.text() == kTeaFlow);
    written.change(source_act::Paste{"# mine\n"});
    CHECK(written.file().edit.is_changed());
    written.change(source_act::Save{});
    CHECK_FALSE(written.file().edit.is_changed());
    CHECK(written.folder.bytes("tea.toml") == "# mine\n" + std::string(kTeaFlow));
}

TEST_CASE(
    "source files: a text is not saved over what another program wrote, until the person says so") {
    Written written;
    written.change(source_act::Paste{"# mine\n"});
    written.folder.put("tea.toml", "# theirs\n");
    written.change(source_act::Save{});
    CHECK(written.folder.bytes("tea.toml") == "# theirs\n");
    CHECK(written.file().outside == "# theirs\n");
    written.change(source_act::Save{});
    CHECK(written.folder.bytes("tea.toml") == "# theirs\n");
    written.change(source_act::Settle{false});
    written.change(source_act::Save{});
    CHECK(written.folder.bytes("tea.toml") == "# mine\n" + std::string(kTeaFlow));
    CHECK(written.session.source().unsaved_path().empty());
}

TEST_CASE("source files: a text that is not changed follows its file") {
    Written written;
    written.folder.put("tea.toml", "# theirs\n" + std::string(kTeaFlow));
    written.source.follow(written.session);
    CHECK(written.file().edit.text() == "# theirs\n" + std::string(kTeaFlow));
    CHECK_FALSE(written.file().edit.is_changed());
}

TEST_CASE("source files: what cannot be written is told and stays unsaved") {
    Written written;
    written.change(source_act::Paste{"x"});
    std::filesystem::remove(written.folder.path("tea.toml"));
    written.folder.make_folder("tea.toml");
    written.change(source_act::Save{});
    CHECK(written.file().unsaved == "is a directory");
    CHECK(written.file().edit.is_changed());
}

TEST_CASE("source files: the text in the window is checked before it is saved") {
    Written written;
    const std::size_t kind = written.file().edit.text().find("kind = \"");
    REQUIRE(kind != std::string::npos);
    written.change(source_act::PutCaret{kind + 8, false});
    written.change(source_act::Paste{"x"});
    const int line = 1 + static_cast<int>(written.file().edit.line_of(kind));
    CHECK(written.checked().starts_with(std::to_string(line) + " unknown-kind\n"));
    // The file is as it was.
    CHECK(written.folder.bytes("tea.toml") == kTeaFlow);
}
