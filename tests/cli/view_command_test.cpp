#include "cli/run.h"

#include <doctest/doctest.h>

using waypost::Machine;
using waypost::Mode;
using waypost::PresenterWish;
using waypost::Ran;
using waypost::ThemeName;

namespace {

using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("view asks for a window on one flow") {
    Machine machine;
    const Ran ran = machine.run({"view", "tea.toml"});
    REQUIRE(ran.view);
    CHECK(ran.view->flow_paths == Texts{"tea.toml"});
    CHECK(ran.view->mode == Mode::Walk);
    CHECK(ran.view->choose.empty());
    CHECK_FALSE(ran.view->has_choices);
    CHECK(machine.run({"view", "tea.toml", "--choose", ""}).view->has_choices);
    CHECK(ran.view->screenshot.empty());
    CHECK(ran.view->width == 0);
    CHECK(!ran.view->theme);
    CHECK(ran.view->text_size == 0);
    CHECK(ran.view->scale == 0);
    CHECK(ran.view->monitor.empty());
    CHECK(ran.view->presenter == PresenterWish::Auto);
    CHECK(ran.view->trace.empty());
    CHECK(ran.view->today == "2026-11-21");
    CHECK(ran.view->language.empty());
    CHECK(ran.out.empty());
    CHECK(ran.err.empty());
    CHECK(ran.exit_code == 0);
    CHECK(machine.run({"tea.toml"}).view->flow_paths == Texts{"tea.toml"});
}

TEST_CASE("view hands on every option") {
    Machine machine;
    const Ran ran =
        machine.run({"view",         "tea.toml",   "--mode",  "present",  "--choose",  "next,green",
                     "--screenshot", "a.png",      "--size",  "1280x800", "--theme",   "contrast",
                     "--text-size",  "200",        "--scale", "1.5",      "--trace",   "t.jsonl",
                     "--today",      "2027-01-01", "--lang",  "en",       "--monitor", "2",
                     "--presenter",  "no"});
    REQUIRE(ran.view);
    CHECK(ran.view->mode == Mode::Present);
    CHECK(ran.view->choose == Texts{"next", "green"});
    CHECK(ran.view->screenshot == "a.png");
    CHECK(ran.view->width == 1280);
    CHECK(ran.view->height == 800);
    CHECK(ran.view->theme == ThemeName::Contrast);
    CHECK(ran.view->text_size == 200);
    CHECK(ran.view->scale == 1.5);
    CHECK(ran.view->trace == "t.jsonl");
    CHECK(ran.view->today == "2027-01-01");
    CHECK(ran.view->language == "en");
    CHECK(ran.view->monitor == "2");
    CHECK(ran.view->presenter == PresenterWish::No);
    CHECK(machine.run({"view", "tea.toml", "--presenter", "yes"}).view->presenter ==
          PresenterWish::Yes);
}

TEST_CASE("without an argument the flows of this machine are offered, each once") {
    Machine machine;
    machine.surroundings.flow_folders = {"near", "installed", "gone"};
    machine.files.files["near/tea.toml"] = std::string(waypost::kTeaFlow);
    machine.files.files["installed/tea.toml"] = std::string(waypost::kTeaFlow);
    machine.files.files["installed/other.toml"] = "[flow]\n";
    machine.files.files["installed/terms.toml"] = "[term.x]\n";
    const Ran ran = machine.run({});
    REQUIRE(ran.view);
    CHECK(ran.view->flow_paths == Texts{"near/tea.toml", "installed/other.toml"});

    machine.surroundings.flow_folders = {};
    REQUIRE(machine.run({}).view);
    CHECK(machine.run({}).view->flow_paths.empty());
}

TEST_CASE("a folder stands for its flows") {
    Machine machine;
    machine.files.folders.insert("empty");
    machine.files.files["pack/a.toml"] = std::string(waypost::kTeaFlow);
    machine.files.files["pack/b.toml"] = "[flow]\n";
    const Ran ran = machine.run({"pack"});
    REQUIRE(ran.view);
    CHECK(ran.view->flow_paths == Texts{"pack/a.toml", "pack/b.toml"});

    const Ran empty = machine.run({"empty"});
    CHECK(!empty.view);
    CHECK(empty.err == "waypost: no flows in `empty`\n");
    CHECK(empty.exit_code == 2);

    const Ran choose = machine.run({"pack", "--choose", "next"});
    CHECK(choose.err == "waypost: `--choose` needs one flow, `pack` has 2\n");
    CHECK(choose.exit_code == 2);
}

TEST_CASE("the window does not open on a broken flow or a mistyped choice") {
    Machine machine;
    machine.add_changed("bad.toml", "to = \"water\"", "to = \"watre\"");
    const Ran broken = machine.run({"view", "bad.toml"});
    CHECK(!broken.view);
    CHECK(broken.err.find("[unknown-node]") != std::string::npos);
    CHECK(broken.exit_code == 1);

    const Ran missing = machine.run({"nope.toml"});
    CHECK(!missing.view);
    CHECK(missing.err.find("[unreadable]") != std::string::npos);
    CHECK(missing.exit_code == 2);

    const Ran mistyped = machine.run({"view", "tea.toml", "--choose", "nxt"});
    CHECK(!mistyped.view);
    CHECK(mistyped.err ==
          "waypost: the walk stopped at step 1: card `start` has no choice `nxt`, did you mean "
          "`next`? [no-such-choice]\n");
    CHECK(mistyped.exit_code == 1);
}

TEST_CASE("the window opens on an unproven flow, and where the flow has a gap") {
    Machine machine;
    machine.add_changed("end.toml", "kind = \"end\"", "kind = \"info\"");
    const Ran unproven = machine.run({"view", "end.toml"});
    CHECK(unproven.view);
    // Opening never waits for the proof: the window tells when it is there.
    CHECK(unproven.err.empty());
    CHECK(machine.run({"view", "tea.toml", "--choose", "next,none"}).view);
}

TEST_CASE("a program without its window says so and names what works") {
    Machine machine;
    machine.surroundings.has_window = false;
    for (const Texts& args : {Texts{}, Texts{"tea.toml"}, Texts{"view", "tea.toml"}}) {
        const Ran ran = machine.run(args);
        CHECK(!ran.view);
        CHECK(ran.err ==
              "waypost: this program was built without its window; `waypost walk` shows a flow in "
              "the terminal\n");
        CHECK(ran.exit_code == 2);
    }
}
