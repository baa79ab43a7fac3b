// `waypost WALK.waypost`
#include "cli/run.h"

#include <doctest/doctest.h>

using namespace waypost;

namespace {

std::string walk_through(const std::string& flow) {
    SavedWalk walk;
    walk.flow = flow;
    walk.walked_on = "2026-11-20";
    walk.steps = {{"start", "next"}};
    return saved_walk_text(walk);
}

}  // namespace

TEST_CASE("a saved walk opens its flow, which is looked for beside it and then everywhere") {
    Machine machine;
    machine.files.files["walks/my.waypost"] = walk_through("tea");
    machine.files.files["flows/tea.toml"] = std::string(kTeaFlow);
    machine.surroundings.flow_folders = {"flows"};
    const Ran ran = machine.run({"walks/my.waypost"});
    REQUIRE(ran.view.has_value());
    CHECK(ran.view->flow_paths == std::vector<std::string>{"flows/tea.toml"});
    REQUIRE(ran.view->reopen.has_value());
    CHECK(ran.view->reopen->steps.size() == 1);
    machine.files.files["walks/beside.toml"] = std::string(kTeaFlow);
    CHECK(machine.run({"view", "walks/my.waypost"}).view->flow_paths ==
          std::vector<std::string>{"walks/beside.toml"});
}

TEST_CASE("a saved walk that cannot be taken up says why") {
    Machine machine;
    CHECK(machine.run({"gone.waypost"}).exit_code == 2);
    machine.files.files["other.waypost"] = walk_through("coffee");
    const Ran other = machine.run({"other.waypost"});
    CHECK(other.exit_code == 2);
    CHECK(other.err ==
          "waypost: `other.waypost` is a walk through the flow `coffee`, which is not on this "
          "machine; put its file beside the walk\n");
    machine.files.files["cut.waypost"] = walk_through("tea").substr(0, 120);
    const Ran cut = machine.run({"cut.waypost"});
    CHECK(cut.exit_code == 1);
    CHECK(cut.err.find("cut.waypost") != std::string::npos);
    machine.files.files["my.waypost"] = walk_through("tea");
    const Ran both = machine.run({"my.waypost", "--choose", "next"});
    CHECK(both.exit_code == 2);
    CHECK_FALSE(both.view.has_value());
}

TEST_CASE(
    "a saved walk that was cut off at any byte is refused with its place, and opens nothing") {
    const std::string whole = walk_through("tea");
    for (std::size_t size = 0; size + 1 < whole.size(); ++size) {
        CAPTURE(size);
        Machine machine;
        machine.files.files["my.waypost"] = whole.substr(0, size);
        const Ran ran = machine.run({"view", "my.waypost"});
        CHECK(ran.exit_code == 1);
        CHECK_FALSE(ran.view.has_value());
        CHECK(ran.err.starts_with("my.waypost"));
    }
}

TEST_CASE("10 MB and binary named as a saved walk are refused") {
    Machine machine;
    machine.files.files["large.waypost"] = std::string(10'000'000, '#');
    machine.files.files["binary.waypost"] = std::string(
        "\x7f"
        "ELF\x02\x01\x00\xff\xfe",
        9);
    const Ran large = machine.run({"large.waypost"});
    CHECK(large.exit_code == 1);
    CHECK(large.err ==
          "large.waypost: error: this file is larger than a saved walk can be [too-large]\n"
          "  hint: open a file that Waypost saved\n");
    const Ran binary = machine.run({"binary.waypost"});
    CHECK(binary.exit_code == 1);
    CHECK(binary.err ==
          "binary.waypost: error: this file is no text [toml-syntax]\n"
          "  hint: open a file that Waypost saved\n");
}
