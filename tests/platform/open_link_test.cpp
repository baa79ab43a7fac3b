#include "platform/open_link.h"

#include <doctest/doctest.h>
#include <unistd.h>

#include <chrono>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <thread>

using waypost::platform::open_file;
using waypost::platform::open_web_page;
namespace fs = std::filesystem;

namespace {

/// A program that writes down its arguments, in a folder that is gone at the end.
class RecordingOpener {
public:
    RecordingOpener() {
        std::string pattern = (fs::temp_directory_path() / "waypost-open-XXXXXX").string();
        folder_ = mkdtemp(pattern.data());
        std::ofstream(program()) << "#!/bin/sh\nprintf '%s|' \"$#\" \"$@\" > '"
                                 << (folder_ / "part").string() << "'\nmv '"
                                 << (folder_ / "part").string() << "' '" << record().string()
                                 << "'\n";
        fs::permissions(program(), fs::perms::owner_all);
    }

    RecordingOpener(const RecordingOpener&) = delete;
    RecordingOpener& operator=(const RecordingOpener&) = delete;

    ~RecordingOpener() {
        std::error_code ignored;
        fs::remove_all(folder_, ignored);
    }

    [[nodiscard]] std::string program() const { return (folder_ / "opener").string(); }

    [[nodiscard]] std::string arguments() const {
        for (int wait = 0; wait < 500 && !fs::exists(record()); ++wait) {
            std::this_thread::sleep_for(std::chrono::milliseconds(4));
        }
        std::ifstream file(record());
        return {std::istreambuf_iterator<char>(file), {}};
    }

private:
    [[nodiscard]] fs::path record() const { return folder_ / "record"; }

    fs::path folder_{};
};

}  // namespace

TEST_CASE("a web page goes to the desktop's program as one argument, whatever is in it") {
    const RecordingOpener opener;
    const std::string address = "https://example.org/a?b=1&c=$(id);d#e";
    const auto result = open_web_page(address, opener.program());
    CHECK(result.opened);
    CHECK(result.reason.empty());
    CHECK(opener.arguments() == "1|" + address + "|");
}

TEST_CASE("nothing but https is opened as a web page") {
    for (const char* address : {"http://example.org",
                                "file:///etc/passwd",
                                "javascript:alert(1)",
                                "--help",
                                "",
                                "https://",
                                "https:///etc/passwd",
                                "https://example.org/a b",
                                "https://example.org/\n--help",
                                "https://example.org/'x'"}) {
        CAPTURE(address);
        const auto result = open_web_page(address, "/bin/true");
        CHECK_FALSE(result.opened);
        CHECK(result.reason == "only https:// addresses are opened");
    }
}

TEST_CASE("a file is handed on by its absolute path") {
    const RecordingOpener opener;
    CHECK(open_file(opener.program(), opener.program()).opened);
    CHECK(opener.arguments() == "1|" + fs::canonical(opener.program()).string() + "|");
    CHECK(open_file("/nowhere/at/all.pdf", "/bin/true").reason == "No such file or directory");
}

TEST_CASE("a missing program and one that does not start are told") {
    CHECK(open_web_page("https://example.org", "waypost-no-such-program").reason ==
          "`waypost-no-such-program` is not installed");
    const RecordingOpener opener;
    const std::string broken = opener.program() + ".broken";
    std::ofstream(broken) << "#!/nowhere/interpreter\n";
    fs::permissions(broken, fs::perms::owner_all);
    CHECK(open_web_page("https://example.org", broken).reason ==
          "`" + broken + "` does not start: No such file or directory");
}
