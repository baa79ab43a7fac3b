#include "app/flow_writer.h"

#include "app/disk_files.h"
#include "app/temporary_folder.h"

#include <doctest/doctest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <string>

using namespace waypost;

namespace {

struct stat status_of(const std::string& path) {
    struct stat status {};

    REQUIRE(stat(path.c_str(), &status) == 0);
    return status;
}

/// While it lives, the process may do no more than anybody.
class Anybody {
public:
    Anybody() : was_root_(geteuid() == 0) {
        if (was_root_) {
            REQUIRE(setegid(kNobody) == 0);
            REQUIRE(seteuid(kNobody) == 0);
        }
    }

    Anybody(const Anybody&) = delete;
    Anybody& operator=(const Anybody&) = delete;

    ~Anybody() {
        if (was_root_) {
            (void)!seteuid(0);
            (void)!setegid(0);
        }
    }

private:
    static constexpr uid_t kNobody = 65534;
    bool was_root_;
};

}  // namespace

TEST_CASE("a flow is written over the bytes that were read, and keeps its mode") {
    const TemporaryFolder folder;
    folder.put("tea.toml", "old");
    REQUIRE(chmod(folder.path("tea.toml").c_str(), 0640) == 0);
    DiskFiles files;
    CHECK(write_flow_file(files, folder.path("tea.toml"), "new", "old").is_written());
    CHECK(folder.bytes("tea.toml") == "new");
    CHECK((status_of(folder.path("tea.toml")).st_mode & 07777U) == 0640);
    CHECK(folder.count() == 1);
}

TEST_CASE("a flow that another program changed is left alone, and what it holds is told") {
    const TemporaryFolder folder;
    folder.put("tea.toml", "theirs");
    DiskFiles files;
    const FlowWrite written = write_flow_file(files, folder.path("tea.toml"), "mine", "old");
    CHECK_FALSE(written.is_written());
    CHECK(written.outside == "theirs");
    CHECK(written.problem.empty());
    CHECK(folder.bytes("tea.toml") == "theirs");
}

TEST_CASE("a flow that is gone is written anew") {
    const TemporaryFolder folder;
    DiskFiles files;
    CHECK(write_flow_file(files, folder.path("tea.toml"), "new", "old").is_written());
    CHECK(folder.bytes("tea.toml") == "new");
}

TEST_CASE("a flow behind a link is written where it lies, with its owner") {
    const TemporaryFolder folder;
    folder.make_folder("far");
    folder.put("far/real.toml", "old");
    std::filesystem::create_symlink("far/real.toml", folder.path("tea.toml"));
    const bool is_root = geteuid() == 0;
    if (is_root) {
        REQUIRE(chown(folder.path("far/real.toml").c_str(), 65534, 65534) == 0);
    }
    DiskFiles files;
    CHECK(write_flow_file(files, folder.path("tea.toml"), "new", "old").is_written());
    CHECK(std::filesystem::is_symlink(folder.path("tea.toml")));
    CHECK(folder.bytes("far/real.toml") == "new");
    const struct stat status = status_of(folder.path("far/real.toml"));
    CHECK(status.st_uid == (is_root ? 65534 : geteuid()));
    CHECK(status.st_gid == (is_root ? 65534 : getegid()));
}

TEST_CASE("a group that cannot be kept lends its rights to no other") {
    if (geteuid() != 0) {
        return;
    }
    const TemporaryFolder folder;
    folder.make_folder("open");
    REQUIRE(chmod(folder.path(".").c_str(), 0755) == 0);
    REQUIRE(chmod(folder.path("open").c_str(), 0777) == 0);
    folder.put("open/tea.toml", "old");
    // Root's, and to be written by everybody.
    REQUIRE(chmod(folder.path("open/tea.toml").c_str(), 0676) == 0);
    {
        const Anybody anybody;
        DiskFiles files;
        CHECK(write_flow_file(files, folder.path("open/tea.toml"), "new", "old").is_written());
    }
    CHECK(folder.bytes("open/tea.toml") == "new");
    CHECK((status_of(folder.path("open/tea.toml")).st_mode & 07777U) == 0666);
}

TEST_CASE(
    "a flow that may not be written is told, also where its folder would let it be replaced") {
    const TemporaryFolder folder;
    REQUIRE(chmod(folder.path(".").c_str(), 0755) == 0);
    folder.make_folder("shut");
    folder.put("shut/tea.toml", "old");
    REQUIRE(chmod(folder.path("shut/tea.toml").c_str(), 0666) == 0);
    REQUIRE(chmod(folder.path("shut").c_str(), 0555) == 0);
    folder.make_folder("open");
    REQUIRE(chmod(folder.path("open").c_str(), 0777) == 0);
    folder.put("open/tea.toml", "old");
    REQUIRE(chmod(folder.path("open/tea.toml").c_str(), 0444) == 0);
    DiskFiles files;
    FlowWrite shut;
    FlowWrite read_only;
    {
        const Anybody anybody;
        shut = write_flow_file(files, folder.path("shut/tea.toml"), "new", "old");
        read_only = write_flow_file(files, folder.path("open/tea.toml"), "new", "old");
    }
    REQUIRE(chmod(folder.path("shut").c_str(), 0755) == 0);
    CHECK(shut.problem == "cannot be written: Permission denied");
    CHECK(read_only.problem == "cannot be written: Permission denied");
    CHECK(folder.bytes("shut/tea.toml") == "old");
    CHECK(folder.bytes("open/tea.toml") == "old");
    CHECK(write_flow_file(files, folder.path("shut"), "new", "old").problem == "is a directory");
}
