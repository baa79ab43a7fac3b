#include "app/disk_files.h"

#include "app/temporary_folder.h"

#include <doctest/doctest.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <csignal>
#include <filesystem>

using waypost::DiskFiles;
using waypost::PathKind;
using waypost::TemporaryFolder;

namespace {

/// While it lives, this process can write no file of more than so many bytes.
class SmallDisk {
public:
    explicit SmallDisk(rlim_t bytes) {
        // Without this the signal would end the process, which is not what a full disk does.
        previous_ = std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &limit_);
        rlimit small = limit_;
        small.rlim_cur = bytes;
        setrlimit(RLIMIT_FSIZE, &small);
    }

    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;

    ~SmallDisk() {
        setrlimit(RLIMIT_FSIZE, &limit_);
        std::signal(SIGXFSZ, previous_);
    }

private:
    rlimit limit_{};
    void (*previous_)(int) = nullptr;
};

mode_t mode_of(const std::string& path) {
    struct stat status {};

    REQUIRE(stat(path.c_str(), &status) == 0);
    return status.st_mode & 07777U;
}

}  // namespace

TEST_CASE("a file is read whole, or one byte past the limit") {
    const TemporaryFolder folder;
    folder.put("a.toml", std::string("zero \0 byte\r\n", 13));
    const DiskFiles files;
    CHECK(files.kind(folder.path("a.toml")) == PathKind::File);
    CHECK(files.read(folder.path("a.toml"), 100).bytes == std::string("zero \0 byte\r\n", 13));
    CHECK(files.read(folder.path("a.toml"), 13).bytes->size() == 13);
    CHECK(files.read(folder.path("a.toml"), 3).bytes == "zero");
    folder.put("empty", "");
    CHECK(files.read(folder.path("empty"), 100).bytes == "");
}

TEST_CASE("what is no file is refused with a reason, without waiting") {
    const TemporaryFolder folder;
    folder.make_folder("inner");
    REQUIRE(mkfifo(folder.path("pipe").c_str(), 0600) == 0);
    folder.put("gone", "x");
    std::filesystem::remove(folder.path("gone"));
    std::filesystem::create_symlink("ring", folder.path("ring"));
    const DiskFiles files;
    CHECK(files.kind(folder.path("inner")) == PathKind::Folder);
    CHECK(files.read(folder.path("inner"), 10).error == "is a directory");
    CHECK(files.kind(folder.path("pipe")) == PathKind::File);
    CHECK(files.read(folder.path("pipe"), 10).error == "is not a regular file");
    CHECK(files.read("/dev/zero", 10).error == "is not a regular file");
    CHECK(files.kind(folder.path("gone")) == PathKind::Missing);
    CHECK(files.read(folder.path("gone"), 10).error == "does not exist");
    CHECK(files.read(folder.path("ring"), 10).error ==
          "cannot be opened: Too many levels of symbolic links");
    CHECK(!files.read(folder.path("gone"), 10).bytes);
}

TEST_CASE("the files of a folder that end alike come sorted, and nothing else") {
    const TemporaryFolder folder;
    for (const char* name : {"b.toml", "a.toml", "a.txt", "toml"}) {
        folder.put(name, "");
    }
    folder.make_folder("c.toml");
    folder.make_folder("deep");
    folder.put("deep/d.toml", "");
    const DiskFiles files;
    CHECK(files.files_ending_in(".toml", folder.path(".")) ==
          std::vector<std::string>{folder.path("./a.toml"), folder.path("./b.toml")});
    CHECK(files.files_ending_in(".toml", folder.path("none")).empty());
    CHECK(files.files_ending_in(".toml", folder.path("a.txt")).empty());
}

TEST_CASE("a write replaces the file, keeps its mode and leaves nothing beside") {
    const TemporaryFolder folder;
    DiskFiles files;
    folder.put("a.json", "old and longer than the new");
    REQUIRE(chmod(folder.path("a.json").c_str(), 0640) == 0);
    CHECK(files.write(folder.path("a.json"), "new").empty());
    CHECK(folder.bytes("a.json") == "new");
    CHECK(mode_of(folder.path("a.json")) == 0640);
    CHECK(folder.count() == 1);

    const mode_t mask = umask(027);
    CHECK(files.write(folder.path("b.json"), "").empty());
    umask(mask);
    CHECK(mode_of(folder.path("b.json")) == 0640);
}

TEST_CASE("a write through a link changes the file, not the link") {
    const TemporaryFolder folder;
    folder.make_folder("far");
    folder.put("far/real.json", "old");
    std::filesystem::create_symlink("far/real.json", folder.path("link.json"));
    DiskFiles files;
    CHECK(files.write(folder.path("link.json"), "new").empty());
    CHECK(std::filesystem::is_symlink(folder.path("link.json")));
    CHECK(folder.bytes("far/real.json") == "new");
}

TEST_CASE("an interrupted write leaves the old bytes and nothing beside") {
    const TemporaryFolder folder;
    DiskFiles files;
    folder.put("a.json", "old");
    std::string reason;
    {
        const SmallDisk full(5000);
        reason = files.write(folder.path("a.json"), std::string(100'000, 'x'));
    }
    CHECK(reason == "cannot be written: File too large");
    CHECK(folder.bytes("a.json") == "old");
    CHECK(folder.count() == 1);
}

TEST_CASE("what cannot be written says why") {
    const TemporaryFolder folder;
    folder.make_folder("inner");
    DiskFiles files;
    CHECK(files.write(folder.path("inner"), "x") == "is a directory");
    CHECK(files.write(folder.path("none/a.json"), "x") ==
          "cannot be written: No such file or directory");
    CHECK(folder.count() == 1);
}

TEST_CASE("a device is written in place and stays a device") {
    DiskFiles files;
    CHECK(files.write("/dev/null", "x").empty());
    CHECK(std::filesystem::is_character_file("/dev/null"));
}

TEST_CASE("what lies where a save is prepared is used only when it is a leftover of our own") {
    const TemporaryFolder folder;
    DiskFiles files;
    folder.put("a.json.saving", "a longer leftover of a process that was killed");
    CHECK(files.write(folder.path("a.json"), "new").empty());
    CHECK(folder.bytes("a.json") == "new");
    CHECK(folder.count() == 1);

    folder.put("mine", "not to be touched");
    std::filesystem::create_hard_link(folder.path("mine"), folder.path("a.json.saving"));
    CHECK(files.write(folder.path("a.json"), "newer").empty());
    std::filesystem::remove(folder.path("a.json.saving"));
    std::filesystem::create_symlink("mine", folder.path("a.json.saving"));
    CHECK(files.write(folder.path("a.json"), "newest").empty());
    CHECK(folder.bytes("mine") == "not to be touched");
    CHECK(folder.bytes("a.json") == "newest");
    CHECK(folder.count() == 3);
}

TEST_CASE("two that save the same file at once do not write into each other's") {
    const TemporaryFolder folder;
    folder.put("a.json.saving", "");
    const int other = open(folder.path("a.json.saving").c_str(), O_RDWR | O_CLOEXEC);
    REQUIRE(flock(other, LOCK_EX | LOCK_NB) == 0);
    REQUIRE(write(other, "half", 4) == 4);
    DiskFiles files;
    CHECK(files.write(folder.path("a.json"), "whole").empty());
    close(other);
    CHECK(folder.bytes("a.json") == "whole");
    CHECK(folder.bytes("a.json.saving") == "half");
    CHECK(folder.count() == 2);
}
