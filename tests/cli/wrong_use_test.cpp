#include "cli/run.h"

#include <doctest/doctest.h>

using waypost::Machine;
using waypost::Ran;

namespace {

using Texts = std::vector<std::string>;

struct Refusal {
    Texts args{};
    std::string message{};
};

void check_refusals(const std::vector<Refusal>& refusals) {
    Machine machine;
    for (const Refusal& refusal : refusals) {
        const Ran ran = machine.run(refusal.args);
        CHECK(ran.err == "waypost: " + refusal.message + "\nSee `waypost --help`.\n");
        CHECK(ran.out.empty());
        CHECK(!ran.view);
        CHECK(ran.exit_code == 2);
    }
}

}  // namespace

TEST_CASE("the version stands with the long label") {
    Machine machine;
    const Ran ran = machine.run({"--version"});
    CHECK(ran.out.starts_with("waypost "));
    CHECK(ran.out.ends_with("\nEducational only. Not clinical advice.\n"));
    CHECK(ran.exit_code == 0);
}

TEST_CASE("misspelt commands and options are answered with the nearest") {
    check_refusals({
        {{"chek", "tea.toml"}, "unknown command `chek`: did you mean `check`?"},
        {{"explian", "dead-end"}, "unknown command `explian`: did you mean `explain`?"},
        {{"check", "--fromat", "json"}, "unknown option `--fromat`: did you mean `--format`?"},
        {{"walk", "tea.toml", "--zebra"}, "unknown option `--zebra`"},
        {{"view", "tea.toml", "--theme", "drk"}, "`--theme` cannot be `drk`: did you mean `dark`?"},
    });
}

TEST_CASE("missing and superfluous arguments are named") {
    check_refusals({
        {{"walk"}, "the flow to walk is missing"},
        {{"walk", ""}, "the flow to walk is missing"},
        {{"new"}, "the file to write is missing"},
        {{"new", "a.toml", "b.toml"}, "`b.toml` is one argument too many"},
        {{"explain", ""}, "the code to explain is missing"},
        {{"schema", "a.json"}, "`a.json` is one argument too many"},
        {{"view"}, "the flow to view is missing"},
        {{"check"}, "the flow or folder to check is missing"},
        {{"export", "--to", "json"}, "the flow to export is missing"},
        {{"export", "tea.toml"}, "`--to` is missing: it says what to write, such as `html`"},
        {{"walk", "tea.toml", "b.toml"}, "`b.toml` is one argument too many"},
        {{"walk", "tea.toml", "--choose"}, "`--choose` needs a value"},
        {{"walk", "tea.toml", "--choose", "a", "--choose", "b"},
         "`--choose` is given more than once"},
        {{"--choose", "next"}, "`--choose` needs a flow"},
    });
}

TEST_CASE("values that make no sense are refused") {
    const auto view = [](const std::string& option, const std::string& value) {
        return Texts{"view", "tea.toml", option, value};
    };
    check_refusals({
        {{"walk", "tea.toml", "--format", "xml"},
         "`--format` cannot be `xml`: it is `text` or `json`"},
        {{"walk", "tea.toml", "--choose", "a,,b"},
         "`--choose` cannot be `a,,b`: a choice's id is missing beside a comma"},
        {{"walk", "tea.toml", "--choose", "a,"},
         "`--choose` cannot be `a,`: a choice's id is missing beside a comma"},
        {{"check", "tea.toml", "--format", "text"},
         "`--format` cannot be `text`: it is `human`, `json`, `sarif` or `github`"},
        {{"check", "tea.toml", "--up-to", "0"},
         "`--up-to` cannot be `0`: it is a whole number from 1 to 1000"},
        {{"check", "tea.toml", "--coverage", "--format", "json"},
         "`--coverage` is written in the human form only"},
        {{"check", "-", "--watch"}, "`--watch` needs files: standard input is read once"},
        {{"walk", "tea.toml", "--open", ""}, "`--open` cannot be ``: it is a name"},
        {{"check", "tea.toml", "--deny", "all"}, "`--deny` cannot be `all`: it is `warnings`"},
        {{"check", "tea.toml", "--today", "2026-02-30"},
         "`--today` cannot be `2026-02-30`: it is a day such as `2026-11-21`"},
        {{"export", "tea.toml", "--to", "xml"},
         "`--to` cannot be `xml`: it is `html`, `handout`, `md`, `pdf`, `svg`, `png`, `dot`, "
         "`mermaid` or `json`"},
        {{"export", "tea.toml", "--to", "svg", "--paper", "a4"},
         "`--paper` says nothing to this `--to`"},
        {{"export", "tea.toml", "--to", "handout", "--paper", "a3"},
         "`--paper a3` is too large for this `--to`: it is `a4` or `letter`"},
        {{"export", "tea.toml", "--to", "pdf", "--paper", "tabloid"},
         "`--paper` cannot be `tabloid`: it is `a4`, `letter`, `a3` or `a2`"},
        {{"export", "tea.toml", "--to", "md", "--direction", "down"},
         "`--direction` says nothing to this `--to`"},
        {{"export", "tea.toml", "--to", "md", "--keep", "old.json"},
         "`--keep` says nothing to this `--to`"},
        {{"export", "tea.toml", "--to", "svg", "--open-gates"},
         "`--open-gates` says nothing to this `--to`"},
        {{"export", "tea.toml", "--to", "png", "--notes"}, "`--notes` says nothing to this `--to`"},
        {{"export", "my.waypost", "--to", "md", "--choose", "next"},
         "`--choose` makes a walk of its own; leave it out to export `my.waypost`"},
        {{"export", "tea.toml", "--to", "json", "-o", ""}, "`--output` cannot be ``: it is a name"},
        {view("--lang", "xx"), "`--lang` cannot be `xx`: this version speaks `en` or `es`"},
        {view("--mode", "kiosk"),
         "`--mode` cannot be `kiosk`: it is `walk`, `present` or `author`"},
        {view("--size", "1280"),
         "`--size` cannot be `1280`: it is a width and a height such as `1280x800`"},
        {view("--size", "-1280x800"),
         "`--size` cannot be `-1280x800`: it is a width and a height such as `1280x800`"},
        {view("--size", "320x240"),
         "`--size` cannot be `320x240`: below `480x360` the label would not be whole"},
        {view("--text-size", "99"),
         "`--text-size` cannot be `99`: it is a whole number from 100 to 250"},
        {view("--text-size", "+150"),
         "`--text-size` cannot be `+150`: it is a whole number from 100 to 250"},
        {view("--monitor", ""), "`--monitor` cannot be ``: it is a name"},
        {view("--presenter", "maybe"), "`--presenter` cannot be `maybe`: it is `yes` or `no`"},
        {view("--scale", "0"), "`--scale` cannot be `0`: it is a number above 0, at most 8"},
        {view("--scale", "nan"), "`--scale` cannot be `nan`: it is a number above 0, at most 8"},
    });
}

TEST_CASE("what stands behind two hyphens is a path") {
    Machine machine;
    machine.files.files["--all"] = std::string(waypost::kTeaFlow);
    CHECK(machine.run({"check", "--", "--all"}).out.find("\n--all: 1 error, ") !=
          std::string::npos);
}
