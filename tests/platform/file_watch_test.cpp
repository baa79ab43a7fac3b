#include "platform/file_watch.h"

#include <doctest/doctest.h>
#include <unistd.h>

#include <atomic>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <string>
#include <thread>
#include <vector>

using waypost::platform::FileWatch;
using waypost::platform::WatchBy;
namespace fs = std::filesystem;

namespace {

using Names = std::vector<std::string>;
using Milliseconds = std::chrono::milliseconds;

/// A folder of its own, gone at the end.
class Folder {
public:
    Folder() {
        std::string pattern = (fs::temp_directory_path() / "waypost-watch-XXXXXX").string();
        path_ = mkdtemp(pattern.data());
    }

    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    ~Folder() {
        std::error_code ignored;
        fs::remove_all(path_, ignored);
    }

    [[nodiscard]] std::string operator/(const std::string& name) const {
        return (path_ / name).string();
    }

private:
    fs::path path_{};
};

void write_file(const std::string& path, const std::string& text) {
    std::ofstream(path, std::ios::trunc) << text;
}

/// What the watch says within the time; it returns as soon as there is anything.
Names news_within(FileWatch& watch, Milliseconds time) {
    const auto end = std::chrono::steady_clock::now() + time;
    Names names;
    while (names.empty() && std::chrono::steady_clock::now() < end) {
        std::this_thread::sleep_for(Milliseconds(2));
        names = watch.poll();
    }
    return names;
}

/// Shorter than the look each second, so that only an event can be the cause.
constexpr Milliseconds kSoon(600);
constexpr Milliseconds kNextLook(2500);
constexpr Milliseconds kSilence(150);

}  // namespace

TEST_CASE("a save in place is told once") {
    const Folder folder;
    const std::string file = folder / "flow.toml";
    write_file(file, "one");
    FileWatch watch({});
    watch.watch({file});
    write_file(file, "two");
    CHECK(news_within(watch, kSoon) == Names{file});
    CHECK(news_within(watch, kSilence).empty());
    write_file(file, "three");
    CHECK(news_within(watch, kSoon) == Names{file});
}

TEST_CASE("a save by renaming over the file is told, the second one too") {
    const Folder folder;
    const std::string file = folder / "flow.toml";
    write_file(file, "one");
    FileWatch watch({});
    watch.watch({file});
    for (const char* text : {"two", "three"}) {
        write_file(folder / "flow.toml.tmp", text);
        fs::rename(folder / "flow.toml.tmp", file);
        CHECK(news_within(watch, kSoon) == Names{file});
    }
}

TEST_CASE("a save by backup, new file and removal of the backup is told each time") {
    const Folder folder;
    const std::string file = folder / "flow.toml";
    write_file(file, "one");
    FileWatch watch({});
    watch.watch({file});
    for (const char* text : {"two", "three"}) {
        fs::rename(file, file + "~");
        write_file(file, text);
        fs::remove(file + "~");
        CHECK(news_within(watch, kSoon) == Names{file});
        CHECK(news_within(watch, kSilence).empty());
    }
}

TEST_CASE("a file that is deleted is told of when it is there again") {
    const Folder folder;
    const std::string file = folder / "flow.toml";
    write_file(file, "one");
    FileWatch watch({});
    watch.watch({file});
    fs::remove(file);
    CHECK(news_within(watch, kSilence).empty());
    write_file(file, "two");
    CHECK(news_within(watch, kSoon) == Names{file});
}

TEST_CASE("a file that did not exist is told of when it comes") {
    const Folder folder;
    const std::string file = folder / "flow.toml";
    FileWatch watch({});
    watch.watch({file});
    write_file(file, "one");
    CHECK(news_within(watch, kSoon) == Names{file});
}

TEST_CASE("an older file copied over with its date is told") {
    const Folder folder;
    const std::string file = folder / "flow.toml";
    write_file(file, "one");
    FileWatch watch({});
    watch.watch({file});
    write_file(folder / "old", "two");
    fs::last_write_time(folder / "old", fs::last_write_time(file) - std::chrono::hours(24));
    fs::rename(folder / "old", file);
    CHECK(news_within(watch, kSoon) == Names{file});
}

TEST_CASE("what a link leads to is watched where it lies") {
    const Folder folder;
    fs::create_directory(folder / "elsewhere");
    const std::string target = folder / "elsewhere/flow.toml";
    const std::string link = folder / "flow.toml";
    write_file(target, "one");
    fs::create_symlink(target, link);
    FileWatch watch({});
    watch.watch({link});
    write_file(folder / "elsewhere/new", "two");
    fs::rename(folder / "elsewhere/new", target);
    CHECK(news_within(watch, kSoon) == Names{link});
}

TEST_CASE("a link that is turned elsewhere is told, and its new target watched") {
    const Folder folder;
    fs::create_directory(folder / "elsewhere");
    write_file(folder / "first", "one");
    write_file(folder / "elsewhere/second", "two");
    const std::string link = folder / "flow.toml";
    fs::create_symlink(folder / "first", link);
    FileWatch watch({});
    watch.watch({link});
    fs::remove(link);
    fs::create_symlink(folder / "elsewhere/second", link);
    CHECK(news_within(watch, kSoon) == Names{link});
    std::this_thread::sleep_for(kSilence);
    write_file(folder / "elsewhere/second", "three");
    CHECK(news_within(watch, kSoon) == Names{link});
}

TEST_CASE("a file's folder may be replaced as a whole") {
    const Folder folder;
    fs::create_directory(folder / "flows");
    const std::string file = folder / "flows/flow.toml";
    write_file(file, "one");
    FileWatch watch({});
    watch.watch({file});
    fs::rename(folder / "flows", folder / "flows.old");
    fs::create_directory(folder / "flows");
    write_file(file, "two");
    CHECK(news_within(watch, kNextLook) == Names{file});
    write_file(file, "three");
    CHECK(news_within(watch, kSoon) == Names{file});
}

TEST_CASE("several saves within a moment are one piece of news") {
    const Folder folder;
    const std::string file = folder / "flow.toml";
    write_file(file, "one");
    FileWatch watch({});
    watch.watch({file});
    for (int i = 0; i < 5; ++i) {
        write_file(file, std::string(static_cast<std::size_t>(i), 'x'));
    }
    CHECK(news_within(watch, kSoon) == Names{file});
    CHECK(news_within(watch, kSilence).empty());
}

TEST_CASE("other files of the folder are no news, and files no longer watched neither") {
    const Folder folder;
    const std::string file = folder / "flow.toml";
    const std::string other = folder / "other.toml";
    write_file(file, "one");
    write_file(other, "one");
    FileWatch watch({});
    watch.watch({file});
    write_file(other, "two");
    CHECK(news_within(watch, kSilence).empty());
    watch.watch({other});
    write_file(file, "two");
    CHECK(news_within(watch, kSilence).empty());
    write_file(other, "three");
    CHECK(news_within(watch, kSoon) == Names{other});
}

TEST_CASE("the window is woken when there is news") {
    const Folder folder;
    const std::string file = folder / "flow.toml";
    write_file(file, "one");
    std::atomic<int> woken = 0;
    FileWatch watch([&woken] { ++woken; });
    watch.watch({file});
    write_file(file, "two");
    CHECK(news_within(watch, kSoon) == Names{file});
    std::this_thread::sleep_for(Milliseconds(20));
    CHECK(woken == 1);
}

TEST_CASE("without events a look each second finds the save, after the file has come to rest") {
    const Folder folder;
    const std::string file = folder / "flow.toml";
    write_file(file, "one");
    FileWatch watch({}, WatchBy::Looks);
    watch.watch({file});
    write_file(file, "more than one");
    CHECK(news_within(watch, kNextLook) == Names{file});
    CHECK(news_within(watch, kSilence).empty());
}

TEST_CASE("of a folder new files, saves and removals are told, each once") {
    const Folder folder;
    const std::string flows = folder / "flows";
    fs::create_directory(flows);
    FileWatch watch({});
    watch.watch({flows});
    write_file(flows + "/one.toml", "one");
    CHECK(news_within(watch, kSoon) == Names{flows});
    CHECK(news_within(watch, kSilence).empty());
    write_file(flows + "/one.toml", "two");
    CHECK(news_within(watch, kSoon) == Names{flows});
    fs::rename(flows + "/one.toml", flows + "/two.toml");
    CHECK(news_within(watch, kSoon) == Names{flows});
    fs::remove(flows + "/two.toml");
    CHECK(news_within(watch, kSoon) == Names{flows});
    CHECK(news_within(watch, kSilence).empty());
    write_file(folder / "beside.toml", "one");
    CHECK(news_within(watch, kSilence).empty());
}

TEST_CASE("a file that is written slowly is told once, when it is closed") {
    const Folder folder;
    const std::string file = folder / "flow.toml";
    write_file(file, "one");
    FileWatch watch({});
    watch.watch({file, folder / ""});
    // Longer than the watch waits for its next look around.
    {
        std::ofstream slow(file, std::ios::trunc);
        for (int i = 0; i < 30; ++i) {
            slow << "part" << std::flush;
            CHECK(news_within(watch, Milliseconds(50)).empty());
        }
    }
    Names names = news_within(watch, kSoon);
    CHECK(names.front() == file);
}
