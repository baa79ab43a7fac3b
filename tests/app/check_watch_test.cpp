#include "app/disk_files.h"
#include "app/saved_files.h"
#include "app/temporary_folder.h"
#include "cli/run_cli.h"
#include "support/toast_flow.h"

#include <doctest/doctest.h>

#include <cstddef>
#include <filesystem>
#include <functional>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

using namespace waypost;

namespace {

/// Saves on the disk and then waits for the news of it; ends after the last save.
class RealSaves final : public FileWaiter {
public:
    explicit RealSaves(std::vector<std::function<void()>> saves) : saves_(std::move(saves)) {}

    void watch(const std::vector<std::string>& paths) override { files_.watch(paths); }

    bool wait() override {
        if (done_ == saves_.size()) {
            return false;
        }
        saves_[done_++]();
        return files_.wait();
    }

    void pause() override { files_.pause(); }

private:
    SavedFiles files_{};
    std::vector<std::function<void()>> saves_;
    std::size_t done_ = 0;
};

/// The last line of each check that was printed.
std::vector<std::string> verdicts(const std::string& printed) {
    std::vector<std::string> lines;
    std::istringstream in(printed);
    for (std::string line; std::getline(in, line);) {
        if (line.find(" of them proven") != std::string::npos) {
            lines.push_back(line);
        }
    }
    return lines;
}

}  // namespace

TEST_CASE("check --watch sees new files, includes, settings and saves by rename on the disk") {
    const TemporaryFolder folder;
    const std::string toast(kToastFlow);
    const std::string with_include = "include = [\"parts/jam.toml\"]\n" + toast;
    folder.make_folder("flows/parts");
    folder.make_folder("aside");
    folder.put("flows/one.toml", toast);
    folder.put("flows/other.toml", toast);
    folder.put("flows/third.toml", toast);
    RealSaves saves({
        [&] { folder.put("flows/two.toml", with_include); },
        [&] { folder.put("flows/parts/jam.toml", "[term.jam]\ntext = \"It is sweet.\"\n"); },
        [&] {
            folder.put("aside/new.toml", "[flow]\nbroken = =\n");
            std::filesystem::rename(folder.path("aside/new.toml"), folder.path("flows/one.toml"));
        },
        [&] { std::filesystem::remove(folder.path("flows/one.toml")); },
        [&] { folder.put("flows/waypost.toml", "[severity]\nno-code = \"error\"\n"); },
    });
    DiskFiles files;
    Surroundings surroundings{"2026-11-21", false, false, {}, true};
    surroundings.file_waiter = &saves;
    std::istringstream in;
    std::ostringstream out;
    std::ostringstream err;
    const CliResult result =
        run_cli({"check", folder.path("flows"), "--watch"}, files, surroundings, {in, out, err});
    INFO(out.str());
    CHECK(verdicts(out.str()) == std::vector<std::string>{
                                     "3 flows, 3 of them proven: no errors, no warnings",
                                     "4 flows, 3 of them proven: 1 error, no warnings",
                                     "4 flows, 4 of them proven: no errors, 1 warning",
                                     "4 flows, 3 of them proven: 1 error, 1 warning",
                                     "3 flows, 3 of them proven: no errors, 1 warning",
                                     "3 flows, 3 of them proven: 3 errors, 1 warning",
                                 });
    CHECK(result.exit_code == 1);
}
