#include "app/reloader.h"

#include "app/disk_files.h"
#include "app/temporary_folder.h"
#include "support/open_session.h"
#include "support/tea_flow.h"

#include <doctest/doctest.h>

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <string>
#include <utility>

using namespace waypost;

namespace {

/// Rings when there may be something to take.
struct Bell {
    std::mutex mutex{};
    std::condition_variable rung{};
    int rings = 0;

    void ring() {
        const std::scoped_lock lock(mutex);
        ++rings;
        rung.notify_all();
    }

    void wait(std::chrono::milliseconds most) {
        std::unique_lock lock(mutex);
        rung.wait_for(lock, most, [&] { return rings > 0; });
        rings = 0;
    }
};

/// A flow in a folder of its own, open and watched.
struct Watched {
    explicit Watched(const std::string& text) {
        folder.put("flow.toml", text);
        OpenedFile opened = open();
        REQUIRE(opened.flow);
        session.open(std::move(opened.flow));
        reloader.watch(session, std::move(opened.from));
    }

    [[nodiscard]] OpenedFile open() const {
        return open_file(DiskFiles(), folder.path("flow.toml"), session.words(), "2026-11-22");
    }

    /// What comes of a save; nothing when nothing comes for a while.
    [[nodiscard]] std::optional<OpenedFile> next(std::chrono::milliseconds most) {
        const auto end = std::chrono::steady_clock::now() + most;
        while (std::chrono::steady_clock::now() < end) {
            reloader.poll(session, "2026-11-22");
            if (std::optional<OpenedFile> opened = reloader.take(session)) {
                return opened;
            }
            bell.wait(std::chrono::milliseconds(20));
        }
        return std::nullopt;
    }

    TemporaryFolder folder{};
    Bell bell{};
    Session session = open_session("");
    Reloader reloader{[this] { bell.ring(); }};
};

constexpr std::chrono::seconds kLong(20);
/// Longer than a watch looks by itself.
constexpr std::chrono::milliseconds kShort(1500);

std::string with_title(const std::string& title) {
    std::string text(kTeaFlow);
    const std::string line = "title = \"";
    const std::size_t at = text.find(line) + line.size();
    return text.replace(at, text.find('"', at) - at, title);
}

}  // namespace

TEST_CASE("a saved flow is read beside the window, and a save that changes no byte is not") {
    Watched watched{std::string(kTeaFlow)};
    watched.folder.put("flow.toml", std::string(kTeaFlow));
    CHECK_FALSE(watched.next(kShort));
    watched.folder.put("flow.toml", with_title("Coffee"));
    const std::optional<OpenedFile> opened = watched.next(kLong);
    REQUIRE(opened);
    CHECK(opened->flow->flow.metadata().title == "Coffee");
    watched.folder.put("flow.toml", with_title("Coffee"));
    CHECK_FALSE(watched.next(kShort));
}

TEST_CASE("a broken save is told of, and what follows it is read") {
    Watched watched{std::string(kTeaFlow)};
    watched.folder.put("flow.toml", "broken = =");
    const std::optional<OpenedFile> broken = watched.next(kLong);
    REQUIRE(broken);
    CHECK(broken->flow == nullptr);
    CHECK(broken->diagnostics.all().front().kind->code == "toml-syntax");
    watched.folder.put("flow.toml", with_title("Coffee"));
    const std::optional<OpenedFile> mended = watched.next(kLong);
    REQUIRE(mended);
    CHECK(mended->flow != nullptr);
}

TEST_CASE("of a file that is written in two parts only the whole is told of") {
    Watched watched{std::string(kTeaFlow)};
    const std::string whole = with_title("Coffee");
    watched.folder.put("flow.toml", whole.substr(0, whole.size() / 2));
    // Longer than the watch waits for more, shorter than a person does.
    const auto begun = std::chrono::steady_clock::now();
    const std::optional<OpenedFile> half = watched.next(std::chrono::milliseconds(120));
    const bool is_slow_machine =
        std::chrono::steady_clock::now() - begun > std::chrono::milliseconds(240);
    CHECK((!half || is_slow_machine));
    watched.folder.put("flow.toml", whole);
    const std::optional<OpenedFile> opened = watched.next(kLong);
    REQUIRE(opened);
    CHECK((opened->flow != nullptr || is_slow_machine));
}

TEST_CASE("what a flow includes is watched too, also while it is not there yet") {
    Watched watched{std::string(kTeaFlow)};
    watched.folder.put("flow.toml", "include = [\"more.toml\"]\n" + std::string(kTeaFlow));
    const std::optional<OpenedFile> lacking = watched.next(kLong);
    REQUIRE(lacking);
    CHECK(lacking->flow == nullptr);
    watched.folder.put("more.toml", "[term.pot]\nword = \"pot\"\ntext = \"It holds tea.\"\n");
    const std::optional<OpenedFile> whole = watched.next(kLong);
    REQUIRE(whole);
    CHECK(whole->flow != nullptr);
}

TEST_CASE("settings beside the flow are watched too, also while there are none") {
    Watched watched{std::string(kTeaFlow)};
    watched.folder.put("waypost.toml", "[reading]\ngrade = 3\n");
    const std::optional<OpenedFile> opened = watched.next(kLong);
    REQUIRE(opened);
    CHECK(opened->flow != nullptr);
}

TEST_CASE("what was read of a flow that is open no longer is not taken") {
    Watched watched{std::string(kTeaFlow)};
    watched.folder.put("flow.toml", with_title("Coffee"));
    watched.session.open(open_text(kTeaFlow));
    CHECK_FALSE(watched.next(kShort));
}
