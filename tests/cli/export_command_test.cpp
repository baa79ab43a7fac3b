#include "cli/run.h"
#include "flowfile/saved_walk.h"
#include "support/biscuit_flow.h"
#include "support/golden.h"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <cmath>

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

TEST_CASE("export keeps to the map of an earlier export") {
    Machine machine;
    const std::vector<std::string> args = {"export", "tea.toml", "--to", "json"};
    const Ran fresh = machine.run(args);
    machine.files.files["old.json"] = fresh.out;
    std::vector<std::string> keeping = args;
    keeping.insert(keeping.end(), {"--keep", "old.json"});
    const Ran kept = machine.run(keeping);
    CHECK(kept.err == fresh.err);
    CHECK(kept.exit_code == 0);
    CHECK(machine.run(keeping).out == kept.out);
    const json before = json::parse(fresh.out)["layout"]["nodes"];
    const json after = json::parse(kept.out)["layout"]["nodes"];
    REQUIRE(after.size() == before.size());
    for (std::size_t i = 0; i < before.size(); ++i) {
        for (const char* key : {"x", "y"}) {
            // Nothing moves but by what rounding takes.
            CHECK(std::abs(after[i][key].get<double>() - before[i][key].get<double>()) < 0.02);
        }
    }

    // The file that is kept to may be the one that is written.
    keeping.insert(keeping.end(), {"-o", "old.json"});
    CHECK(machine.run(keeping).exit_code == 0);
    CHECK(machine.files.files["old.json"] == kept.out);
}

TEST_CASE("export refuses to keep to what is no earlier export of the flow") {
    Machine machine;
    const auto keeping = [&](const std::string& path) {
        return machine.run({"export", "tea.toml", "--to", "json", "--keep", path});
    };
    const std::string map = R"({"flow": {"id": "toast"}, "layout": {"nodes": [], "edges": []}})";
    machine.files.files["toast.json"] = map;
    machine.files.files["cut.json"] = map.substr(0, map.size() - 2);
    machine.files.files["list.json"] = "[]";
    machine.files.unreadable["shut.json"] = "cannot be read: Permission denied";
    for (const auto& [path, problem] : std::vector<std::pair<std::string, std::string>>{
             {"toast.json", "is an export of another flow: `toast`, not `tea`"},
             {"cut.json", "is no JSON: it ends or goes wrong at line 1, column 62"},
             {"list.json", "is no export of a map: it has no `layout`"},
             {"shut.json", "cannot be read: Permission denied"},
             {"gone.json", "does not exist"}}) {
        const Ran ran = keeping(path);
        CHECK(ran.err == "waypost: `" + path + "` " + problem + "\n");
        CHECK(ran.out.empty());
        CHECK(ran.exit_code == 2);
    }
    CHECK(machine.run({"export", "-", "--to", "json", "--keep", "-"}).err ==
          "waypost: the flow and `--keep` cannot both be standard input\nSee `waypost --help`.\n");
}

TEST_CASE("export says where there is nothing to keep") {
    Machine machine;
    const std::vector<std::string> down = {
        "export", "tea.toml", "--to", "json", "--direction", "down"};
    const Ran fresh = machine.run(down);
    const auto keeping = [&](const std::string& path) {
        std::vector<std::string> args = down;
        args.insert(args.end(), {"--keep", path});
        const Ran ran = machine.run(args);
        CHECK(ran.out == fresh.out);
        CHECK(ran.exit_code == 0);
        return ran.err.substr(0, ran.err.find('\n'));
    };
    machine.files.files["right.json"] = machine.run({"export", "tea.toml", "--to", "json"}).out;
    machine.files.files["strange.json"] =
        R"({"layout": {"direction": "down", "nodes": [], "edges": []}})";
    CHECK(keeping("right.json") ==
          "waypost: `right.json` has a map that leads another way: nothing of it is kept");
    CHECK(keeping("strange.json") ==
          "waypost: `strange.json` has none of the cards of this flow: nothing of it is kept");
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
}

TEST_CASE("export writes a page of the walk, which may not have begun or may stop") {
    Machine machine;
    const Ran page = machine.run({"export", "tea.toml", "--to", "md", "--choose", "next,green"});
    CHECK(
        page.out.starts_with("# My page: A cup of tea\n\n**For learning, not medical advice**\n"));
    CHECK(page.out.find("1. About tea → **Begin**\n2. Which tea is there? → **Green**\n") !=
          std::string::npos);
    CHECK(page.exit_code == 0);

    const Ran empty = machine.run({"export", "tea.toml", "--to", "md"});
    CHECK(empty.out == machine.run({"export", "tea.toml", "--to", "md", "--choose", ""}).out);
    CHECK(empty.out.find("No step has been taken yet.") != std::string::npos);

    const Ran gap = machine.run({"export", "tea.toml", "--to", "md", "--choose", "next,none"});
    CHECK(gap.out.find("The flow does not say what comes next") != std::string::npos);
    CHECK(gap.err.find("[route-gap]") != std::string::npos);
    CHECK(gap.exit_code == 1);
}

TEST_CASE("export says when a poster is hard to read from its sheet") {
    Machine machine;
    const Ran small = machine.run({"export", "tea.toml", "--to", "pdf", "-o", "tea.pdf"});
    CHECK(small.err == "Not proven: 1 problem\n");
    CHECK(machine.files.files["tea.pdf"].starts_with("%PDF-"));

    std::string row =
        "format = 1\n[flow]\nid = \"row\"\ntitle = \"Row\"\nlanguage = \"en\"\n"
        "start = \"c0\"\n[[phase]]\nid = \"p\"\ntitle = \"P\"\n";
    for (int i = 0; i < 60; ++i) {
        const std::string next = "next = \"c" + std::to_string(i + 1) + "\"\n";
        row += "[node.c" + std::to_string(i) + "]\nphase = \"p\"\ntitle = \"A card\"\n";
        row += "text = \"Words.\"\nkind = " + (i < 59 ? "\"info\"\n" + next : "\"end\"\n");
    }
    machine.files.files["row.toml"] = row;
    const std::string begin = "waypost: the map is large for one sheet of ";
    const std::string end = "`--to svg`, which can be enlarged\n";
    const Ran sheet = machine.run({"export", "row.toml", "--to", "pdf", "-o", "row.pdf"});
    CHECK(sheet.err.starts_with(begin + "a4: its titles are "));
    CHECK(sheet.err.ends_with("points high, and hard to read; try a larger `--paper`, or " + end));
    CHECK(sheet.exit_code == 0);
    const Ran largest =
        machine.run({"export", "row.toml", "--to", "pdf", "--paper", "a2", "-o", "row.pdf"});
    CHECK(largest.err.starts_with(begin + "a2: its titles are "));
    CHECK(largest.err.ends_with("points high, and hard to read; try " + end));
}

TEST_CASE("export writes every format to a file or to standard output, or says why not") {
    for (const char* format :
         {"html", "handout", "md", "pdf", "svg", "png", "dot", "mermaid", "json"}) {
        Machine machine;
        const Ran printed = machine.run({"export", "tea.toml", "--to", format, "--paper=a4"});
        const Ran plain = machine.run({"export", "tea.toml", "--to", format});
        CHECK(plain.exit_code == 0);
        CHECK(!plain.out.empty());
        CHECK(machine.run({"export", "tea.toml", "--to", format, "-o", "it"}).exit_code == 0);
        CHECK(machine.files.files["it"] == plain.out);
        machine.files.write_error = "cannot be written: No space left on device";
        const Ran full = machine.run({"export", "tea.toml", "--to", format, "-o", "it"});
        CHECK(full.err.ends_with("waypost: `it` cannot be written: No space left on device\n"));
        CHECK(full.exit_code == 2);
        const bool has_paper = std::string(format) == "handout" || std::string(format) == "pdf";
        CHECK(printed.exit_code == (has_paper ? 0 : 2));
    }
}

TEST_CASE("export of a saved walk prints what its person made, notes only when asked for") {
    Machine machine;
    machine.files.files["w/biscuit.toml"] = std::string(waypost::kBiscuitFlow);
    waypost::SavedWalk saved;
    saved.flow = "biscuit";
    saved.walked_on = "2026-11-20";
    saved.steps = {{"with", "some"}};
    saved.own_questions = {"May I have two?"};
    saved.notes = "Buy butter.";
    machine.files.files["w/my.waypost"] = saved_walk_text(saved);
    const std::vector<std::string> args = {"export", "w/my.waypost", "--to", "md"};
    const Ran plain = machine.run(args);
    CHECK(plain.exit_code == 0);
    CHECK(plain.out.find("- [ ] May I have two?\n") != std::string::npos);
    CHECK(plain.out.find("Buy butter.") == std::string::npos);
    CHECK(plain.out.find("My notes") == std::string::npos);
    CHECK(plain.out.find("\n1. ") != std::string::npos);

    std::vector<std::string> with_notes = args;
    with_notes.emplace_back("--notes");
    CHECK(machine.run(with_notes).out.find("\n## My notes\n\nBuy butter.\n") != std::string::npos);
    CHECK(machine.run({"export", "w/my.waypost", "--to", "handout"}).out.starts_with("%PDF-"));
    const Ran json_of = machine.run({"export", "w/my.waypost", "--to", "json"});
    CHECK(json::parse(json_of.out)["walk"]["steps"].size() == 1);
}

TEST_CASE("what a saved walk said yes to on the screen is not printed by itself") {
    Machine machine;
    machine.add_changed("w/tea.toml", "[node.which]", "[node.which]\nask_first = \"Read it?\"");
    waypost::SavedWalk saved;
    saved.flow = "tea";
    saved.walked_on = "2026-11-20";
    saved.steps = {{"start", "next"}, {"which", "black"}};
    saved.said_yes = {"Read it?"};
    machine.files.files["w/my.waypost"] = saved_walk_text(saved);
    const Ran kept = machine.run({"export", "w/my.waypost", "--to", "md"});
    CHECK(kept.out.find("This card asks first. What it says is left out here.") !=
          std::string::npos);
    const Ran open = machine.run({"export", "w/my.waypost", "--to", "md", "--open-gates"});
    CHECK(open.out.find("This card asks first.") == std::string::npos);
}

TEST_CASE("export of a saved walk that no longer holds goes as far as it does, and says so") {
    Machine machine;
    machine.files.files["w/tea.toml"] = std::string(waypost::kTeaFlow);
    waypost::SavedWalk saved;
    saved.flow = "tea";
    saved.walked_on = "2026-11-20";
    saved.steps = {{"start", "next"}, {"which", "purple"}};
    machine.files.files["w/my.waypost"] = saved_walk_text(saved);
    const Ran ran = machine.run({"export", "w/my.waypost", "--to", "md"});
    CHECK(ran.exit_code == 1);
    CHECK(ran.out.find("**Which tea is there?**") != std::string::npos);
    CHECK(ran.err.find("the walk stopped at step 2") != std::string::npos);
    machine.files.files["w/lost.waypost"] =
        waypost::saved_walk_text({.flow = "lost", .walked_on = "2026-11-20"});
    CHECK(machine.run({"export", "w/lost.waypost", "--to", "md"}).exit_code == 2);
}

TEST_CASE("export says when letters have no shape on its papers") {
    Machine machine;
    machine.add_changed("cha.toml", "title = \"A cup of tea\"", "title = \"茶\"");
    for (const char* format : {"handout", "pdf", "png", "svg", "md"}) {
        const bool brings_letters = std::string(format) != "svg" && std::string(format) != "md";
        const Ran ran = machine.run({"export", "cha.toml", "--to", format, "-o", "it"});
        CHECK(ran.exit_code == 0);
        CHECK((ran.err.find("waypost: some letters have no shape in the typeface, and show as "
                            "boxes; `--to svg` and `--to md` are shown in the reader's own\n") !=
               std::string::npos) == brings_letters);
        CHECK(machine.run({"export", "tea.toml", "--to", format, "-o", "it"}).err ==
              "Not proven: 1 problem\n");
    }
}
