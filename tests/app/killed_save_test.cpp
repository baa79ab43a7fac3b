// A process that is killed while it saves a walk.
#include "app/disk_files.h"
#include "app/temporary_folder.h"
#include "flowfile/saved_walk.h"
#include "support/random.h"

#include <doctest/doctest.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

using namespace waypost;

namespace {

/// A walk that tells its number in every part of its file.
SavedWalk numbered_walk(int number, std::size_t lines) {
    SavedWalk walk;
    const std::string name = "w" + std::to_string(number);
    walk.flow = name;
    walk.walked_on = "2026-11-22";
    for (std::size_t i = 0; i < lines; ++i) {
        walk.notes += name + " was here.\n";
        walk.steps.push_back({"card_" + name, "choice"});
    }
    return walk;
}

/// The files of several walks, from some lines to some hundred kilobytes.
std::vector<std::string> walk_files() {
    std::vector<std::string> files;
    for (const std::size_t lines : {1U, 30U, 2000U, 5U, 400U, 80U, 5000U}) {
        files.push_back(saved_walk_text(numbered_walk(static_cast<int>(files.size()), lines)));
    }
    return files;
}

/// Which of the files this is, to the byte, and one that can be opened; none of them is past the
/// last.
std::size_t which(const std::vector<std::string>& files, const std::string& bytes) {
    if (!read_saved_walk({"my.waypost", bytes}).diagnostics.all().empty()) {
        return files.size();
    }
    return static_cast<std::size_t>(std::ranges::find(files, bytes) - files.begin());
}

/// A child that does this and nothing else; its process id.
pid_t in_child(const std::function<void()>& work) {
    const pid_t child = fork();
    if (child == 0) {
        work();
        _exit(0);
    }
    return child;
}

int signal_that_ended(pid_t child) {
    int status = 0;
    waitpid(child, &status, 0);
    return WIFSIGNALED(status) ? WTERMSIG(status) : 0;
}

}  // namespace

TEST_CASE("a save that is killed at any byte leaves the old walk whole") {
    const TemporaryFolder folder;
    const std::string path = folder.path("my.waypost");
    DiskFiles files;
    const std::string old_text = saved_walk_text(numbered_walk(1, 2));
    const std::string new_text = saved_walk_text(numbered_walk(2, 3));
    REQUIRE(files.write(path, old_text).empty());
    for (std::size_t size = 0; size < new_text.size(); ++size) {
        CAPTURE(size);
        // The system kills who writes past the limit, having written up to it.
        const pid_t child = in_child([&] {
            const rlimit none{0, 0};
            setrlimit(RLIMIT_CORE, &none);
            const rlimit limit{size, size};
            setrlimit(RLIMIT_FSIZE, &limit);
            (void)std::signal(SIGXFSZ, SIG_DFL);
            (void)files.write(path, new_text);
        });
        CHECK(signal_that_ended(child) == SIGXFSZ);
        CHECK(folder.bytes("my.waypost") == old_text);
        CHECK(folder.bytes("my.waypost.saving") == new_text.substr(0, size));
        CHECK(folder.count() == 2);
    }
    CHECK(files.write(path, new_text).empty());
    CHECK(folder.bytes("my.waypost") == new_text);
    CHECK(folder.count() == 1);
}

TEST_CASE("of 200 processes killed while they save, each leaves the old or a new walk whole") {
    constexpr int kKills = 200;
    const TemporaryFolder folder;
    const std::string path = folder.path("my.waypost");
    DiskFiles files;
    const std::vector<std::string> walks = walk_files();
    REQUIRE(files.write(path, walks[0]).empty());
    test::Random random(20261122);
    std::size_t last = 0;
    int interrupted = 0;
    int saved = 0;
    for (int kill_number = 0; kill_number < kKills; ++kill_number) {
        CAPTURE(kill_number);
        const pid_t child = in_child([&] {
            for (std::size_t next = last + 1;; ++next) {
                (void)files.write(path, walks[next % walks.size()]);
            }
        });
        usleep(static_cast<useconds_t>(random.below(8000)));
        kill(child, SIGKILL);
        CHECK(signal_that_ended(child) == SIGKILL);
        const std::size_t found = which(walks, folder.bytes("my.waypost"));
        CHECK(found < walks.size());
        saved += found != last ? 1 : 0;
        last = found;
        // At most one leftover, whatever was interrupted how often, and it is not named as a walk.
        const bool left = std::filesystem::exists(folder.path("my.waypost.saving"));
        CHECK(folder.count() == (left ? 2 : 1));
        interrupted += left ? 1 : 0;
    }
    // Otherwise no kill came while something was being saved.
    CHECK(interrupted > 0);
    CHECK(saved > 0);
    REQUIRE(files.write(path, "done").empty());
    CHECK(folder.count() == 1);
}
