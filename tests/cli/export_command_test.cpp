#include "cli/run.h"
#include "support/golden.h"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

using nlohmann::json;
using waypost::Machine;
using waypost::Ran;
using waypost::test::data_path;
using waypost::test::golden;

TEST_CASE("export writes the flow to standard output or to a file, the same bytes each time") {
    Machine machine;
    const Ran printed = machine.run({"export", "tea.toml", "--to", "json"});
    // Where the map places its cards is the layout's business, and changes as it gets better.
    const std::string words = printed.out.substr(0, printed.out.find("  \"layout\""));
    CHECK(words == golden(data_path("cli/export-tea.txt"), words));
    CHECK(printed.err == "Not proven: 1 problem\n");
    CHECK(printed.exit_code == 0);
    const json parsed = json::parse(printed.out);
    CHECK(parsed["label"] == "For learning, not medical advice");
    CHECK(parsed["notices"][1] == "Not yet reviewed by a clinician");
    CHECK(parsed["nodes"].size() == 6);
    CHECK(parsed["layout"]["nodes"].size() == 6);
    CHECK(!parsed.contains("walk"));

    const Ran written = machine.run({"export", "tea.toml", "--to", "json", "-o", "tea.json"});
    CHECK(written.out.empty());
    CHECK(written.exit_code == 0);
    CHECK(machine.files.files["tea.json"] == printed.out);
    CHECK(machine.run({"export", "tea.toml", "--to", "json", "-o", "-"}).out == printed.out);
}

TEST_CASE("export carries the walk that it is given") {
    Machine machine;
    const Ran ran = machine.run({"export", "tea.toml", "--to", "json", "--choose", "next"});
    CHECK(json::parse(ran.out)["walk"]["at"] == "which");
    CHECK(ran.exit_code == 0);

    const Ran stopped = machine.run({"export", "tea.toml", "--to", "json", "--choose", "on"});
    CHECK(json::parse(stopped.out)["walk"]["stopped"]["reason"] == "no-such-choice");
    CHECK(stopped.err ==
          "Not proven: 1 problem\n"
          "waypost: the walk stopped at step 1: card `start` has no choice `on` (offered: `next`) "
          "[no-such-choice]\n");
    CHECK(stopped.exit_code == 1);
}

TEST_CASE("export lays the map out to the right, or downwards") {
    Machine machine;
    const auto layout = [&](const std::vector<std::string>& options) {
        std::vector<std::string> args = {"export", "tea.toml", "--to", "json"};
        args.insert(args.end(), options.begin(), options.end());
        return json::parse(machine.run(args).out)["layout"];
    };
    const json right = layout({});
    CHECK(right["direction"] == "right");
    CHECK(right == layout({"--direction", "right"}));
    const json down = layout({"--direction=down"});
    CHECK(down["direction"] == "down");
    // Of the start and the card that it leads to.
    CHECK(right["nodes"][0]["x"] < right["nodes"][1]["x"]);
    CHECK(right["nodes"][0]["layer"] == down["nodes"][0]["layer"]);
    CHECK(right["nodes"][0]["w"] == down["nodes"][0]["w"]);
    CHECK(down["nodes"][0]["y"] < down["nodes"][1]["y"]);

    const Ran wrong = machine.run({"export", "tea.toml", "--to", "json", "--direction", "up"});
    CHECK(wrong.err ==
          "waypost: `--direction` cannot be `up`: it is `right` or `down`\n"
          "See `waypost --help`.\n");
    CHECK(wrong.exit_code == 2);
}

TEST_CASE("export says that a flow is past its review") {
    Machine machine;
    const Ran ran = machine.run({"export", "tea.toml", "--to", "json", "--today", "2027-02-01"});
    CHECK(json::parse(ran.out)["notices"][2] ==
          "This flow was due to be looked at again on 2027-01-31. Some of it may be out of date.");
}

TEST_CASE("export refuses what it cannot write") {
    Machine machine;
    machine.files.write_error = "cannot be written: No space left on device";
    const Ran full = machine.run({"export", "tea.toml", "--to", "json", "-o", "tea.json"});
    CHECK(full.err ==
          "Not proven: 1 problem\n"
          "waypost: `tea.json` cannot be written: No space left on device\n");
    CHECK(full.exit_code == 2);

    machine.add_changed("bad.toml", "to = \"water\"", "to = \"watre\"");
    const Ran broken = machine.run({"export", "bad.toml", "--to", "json", "-o", "bad.json"});
    CHECK(broken.err.find("[unknown-node]") != std::string::npos);
    CHECK(broken.exit_code == 1);
    CHECK(!machine.files.files.contains("bad.json"));

    for (const char* format : {"html", "svg", "png", "pdf", "handout", "md", "dot", "mermaid"}) {
        const Ran later = machine.run({"export", "tea.toml", "--to", format});
        CHECK(later.err == "waypost: `--to " + std::string(format) +
                               "` is not in this version\nSee `waypost --help`.\n");
        CHECK(later.exit_code == 2);
    }
}
