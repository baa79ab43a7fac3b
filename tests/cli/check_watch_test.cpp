#include "cli/run.h"
#include "support/memory_files.h"
#include "support/toast_flow.h"

#include <doctest/doctest.h>

#include <functional>
#include <string>
#include <vector>

using waypost::kToastFlow;
using waypost::Machine;
using waypost::Ran;

namespace {

using Changes = std::vector<std::function<void()>>;

/// Saves something each time it is waited for or asked to watch, until nothing more is planned.
struct PlannedSaves final : waypost::FileWaiter {
    Changes saves{};
    Changes while_pausing{};
    Changes while_watching{};
    std::vector<std::string> watched{};
    std::size_t saved = 0;
    std::size_t paused = 0;
    std::size_t watches = 0;

    static bool carry_out(const Changes& planned, std::size_t& done) {
        if (done == planned.size()) {
            return false;
        }
        planned[done++]();
        return true;
    }

    void watch(const std::vector<std::string>& paths) override {
        watched = paths;
        (void)carry_out(while_watching, watches);
    }

    bool wait() override { return carry_out(saves, saved); }

    void pause() override { (void)carry_out(while_pausing, paused); }
};

/// A machine on which the toast flow is checked again after each planned save.
struct Watching {
    Machine machine{};
    PlannedSaves waiter{};

    Watching() {
        put("toast.toml", std::string(kToastFlow));
        machine.surroundings.file_waiter = &waiter;
    }

    void put(const std::string& path, const std::string& text) { machine.files.files[path] = text; }

    void then_put(const std::string& path, const std::string& text) {
        waiter.saves.emplace_back([this, path, text] { put(path, text); });
    }

    [[nodiscard]] std::string watch(const std::string& path) {
        return machine.run({"check", path, "--watch"}).out;
    }

    /// What one check prints as the files are now.
    [[nodiscard]] std::string once(const std::string& path) {
        return machine.run({"check", path}).out;
    }
};

std::string with_include(const std::string& file) {
    return "include = [\"" + file + "\"]\n" + std::string(kToastFlow);
}

const std::string kBroken = "format = 1\n[flow]\ntitle = \"To\n";

}  // namespace

TEST_CASE("check --watch: a save that changes no byte is not told again") {
    Watching watching;
    const std::string once = watching.once("toast.toml");
    watching.then_put("toast.toml", std::string(kToastFlow));
    watching.then_put("toast.toml", std::string(kToastFlow));
    CHECK(watching.watch("toast.toml") == once);
}

TEST_CASE("check --watch: an included file counts, also one that is not there yet") {
    Watching watching;
    watching.put("toast.toml", with_include("more.toml"));
    const std::string lacking = watching.once("toast.toml");
    watching.then_put("more.toml", "[term.jam]\ntext = \"It is sweet.\"\n");
    const std::string printed = watching.watch("toast.toml");
    CHECK(printed == lacking + watching.once("toast.toml"));
    CHECK(printed.find("more.toml") != std::string::npos);
    CHECK(watching.waiter.watched ==
          std::vector<std::string>{"toast.toml", ".", "more.toml", "waypost.toml"});
}

TEST_CASE("check --watch: settings count, also when they come later") {
    Watching watching;
    const std::string without = watching.once("toast.toml");
    watching.then_put("waypost.toml", "[severity]\nno-such-code = \"error\"\n");
    const std::string printed = watching.watch("toast.toml");
    const std::string with = watching.once("toast.toml");
    CHECK(printed == without + with);
    CHECK(with.find("waypost.toml:2:1: error:") != std::string::npos);
}

TEST_CASE("check --watch: a new flow in a watched folder is checked, and one taken away is not") {
    Watching watching;
    watching.put("flows/one.toml", std::string(kToastFlow));
    const std::string one = watching.once("flows");
    watching.then_put("flows/two.toml", std::string(kToastFlow));
    watching.waiter.saves.emplace_back(
        [&] { watching.machine.files.files.erase("flows/two.toml"); });
    const std::string printed = watching.watch("flows");
    watching.put("flows/two.toml", std::string(kToastFlow));
    const std::string two = watching.once("flows");
    CHECK(printed == one + two + one);
    CHECK(watching.waiter.watched.front() == "flows");
}

TEST_CASE("check --watch: a file of a watched folder becomes a flow when it gets its table") {
    Watching watching;
    watching.put("flows/one.toml", std::string(kToastFlow));
    watching.put("flows/two.toml", "format = 1\n");
    const std::string one = watching.once("flows");
    watching.then_put("flows/two.toml", std::string(kToastFlow));
    const std::string printed = watching.watch("flows");
    CHECK(printed == one + watching.once("flows"));
}

TEST_CASE("check --watch: nothing is told of a file that is whole a moment later") {
    Watching watching;
    const std::string good = watching.once("toast.toml");
    watching.then_put("toast.toml", kBroken);
    const std::string saved = std::string(kToastFlow) + "# more\n";
    watching.waiter.while_pausing.emplace_back([&] { watching.put("toast.toml", saved); });
    CHECK(watching.watch("toast.toml") == good + good);
    CHECK(watching.waiter.paused == 1);
}

TEST_CASE("check --watch: a file that is away for a moment is not told to be missing") {
    Watching watching;
    const std::string good = watching.once("toast.toml");
    watching.waiter.saves.emplace_back([&] { watching.machine.files.files.erase("toast.toml"); });
    const std::string saved = std::string(kToastFlow) + "# more\n";
    watching.waiter.while_pausing.emplace_back([&] { watching.put("toast.toml", saved); });
    CHECK(watching.watch("toast.toml") == good + good);
}

TEST_CASE("check --watch: a mistake that stays is told once") {
    Watching watching;
    const std::string good = watching.once("toast.toml");
    watching.then_put("toast.toml", kBroken);
    const std::string printed = watching.watch("toast.toml");
    const std::string bad = watching.once("toast.toml");
    CHECK(bad.find("[toml-syntax]") != std::string::npos);
    CHECK(printed == good + bad);
}

TEST_CASE("check --watch: what is saved between reading and watching is checked") {
    Watching watching;
    watching.put("toast.toml", kBroken);
    watching.waiter.while_watching.emplace_back(
        [&] { watching.put("toast.toml", std::string(kToastFlow)); });
    const std::string printed = watching.watch("toast.toml");
    CHECK(printed == watching.once("toast.toml"));
}

TEST_CASE("check --watch: files that never hold still are told all the same") {
    Watching watching;
    int writes = 0;
    watching.put("toast.toml", kBroken);
    for (int i = 0; i < 100; ++i) {
        watching.waiter.while_pausing.emplace_back(
            [&] { watching.put("toast.toml", kBroken + std::to_string(++writes)); });
    }
    CHECK(watching.watch("toast.toml").find("[toml-syntax]") != std::string::npos);
    CHECK(writes < 100);
}
