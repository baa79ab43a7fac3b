#include "cli/run.h"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

using nlohmann::json;
using waypost::Machine;
using waypost::Ran;

TEST_CASE("walk prints where the choices lead") {
    Machine machine;
    const Ran ran = machine.run({"walk", "tea.toml", "--choose", "next,green"});
    CHECK(ran.out == R"(For learning, not medical advice
Not yet reviewed by a clinician

A cup of tea

Part 1 of 2, Before
Test: Is the water right?

Look at the bubbles:

- small ones: 80 degrees
- large ones: 100 degrees
  Sources: A shop (no date given, read 2026-11-21); Okakura (1906-05-01)

Green tea turns bitter in boiling water.
  Sources: Okakura (1906-05-01)

What it looks for:
  Heat.

Questions to take with you:
  - How long shall it stand?

Where next?
  1  Yes, it is right
  2  No, let it cool

The way so far:
  1. About tea > Begin
  2. Which tea is there? > Green

Your answers:
  - Which tea: Green

Sources:
  [1] A shop: Label of a tin (no date given, read 2026-11-21)
  [2] Okakura: The Book of Tea (1906-05-01) https://example.org/tea

Urgent help: Burnt fingers

Hold them under cold water now.
  The authors' own words

If you may harm yourself, call that number or a crisis line, or stay with
someone you trust.
)");
    // The flow has a gap, elsewhere.
    CHECK(ran.err == "Not proven: 1 problem\n");
    CHECK(ran.exit_code == 0);
}

TEST_CASE("walk writes JSON with its keys in their order") {
    Machine machine;
    const Ran ran = machine.run({"walk", "tea.toml", "--choose", "next,black", "--format", "json"});
    const std::string hash = json::parse(ran.out)["hash"];
    CHECK(hash.size() == 64);
    CHECK(ran.out == R"({
  "label": "For learning, not medical advice",
  "flow": "tea",
  "hash": ")" + hash + R"(",
  "steps": [{"node": "start", "choice": "next"}, {"node": "which", "choice": "black"}],
  "at": "water",
  "kind": "test",
  "title": "Is the water right?",
  "answers": {"leaf": "black"},
  "choices": [{"id": "right", "label": "Yes, it is right", "to": "done"}],
  "options": [],
  "open": null,
  "gate": null,
  "finished": false,
  "stopped": null
}
)");
    CHECK(ran.exit_code == 0);
}

TEST_CASE(
    "walk begins at the start when it is asked for JSON, for no choices, or without a terminal") {
    Machine machine;
    machine.surroundings.input_is_terminal = true;
    const json at_start =
        json::parse(machine.run({"walk", "tea.toml", "--choose", "", "--format", "json"}).out);
    CHECK(at_start["at"] == "start");
    CHECK(at_start["steps"] == json::array());
    CHECK(json::parse(machine.run({"walk", "tea.toml", "--format=json"}).out) == at_start);

    const std::string text = machine.run({"walk", "tea.toml", "--choose", ""}).out;
    CHECK(text.find("To read: About tea\n") != std::string::npos);
    // Bold is plain, and a link is followed by its address.
    CHECK(text.find("\nTea is leaves in hot water. See the book (https://example.org/tea).\n") !=
          std::string::npos);
    CHECK(machine.run({"walk", "tea.toml", "--choose="}).out == text);
    machine.surroundings.input_is_terminal = false;
    CHECK(machine.run({"walk", "tea.toml"}).out == text);
}

TEST_CASE("walk reaches an end") {
    Machine machine;
    const Ran ran = machine.run({"walk", "tea.toml", "--choose", "next,green,cool"});
    CHECK(ran.out.find("\nThis walk ends here.\n") != std::string::npos);
    CHECK(ran.exit_code == 0);
    const Ran as_json =
        machine.run({"walk", "tea.toml", "--choose", "next,green,cool", "--format", "json"});
    CHECK(json::parse(as_json.out)["finished"] == true);
}

TEST_CASE("walk stops at a choice that is not there or not offered") {
    Machine machine;
    const Ran unknown = machine.run({"walk", "tea.toml", "--choose", "next,gren"});
    CHECK(unknown.out.ends_with(
        "\nthe walk stopped at step 2: card `which` has no choice `gren`, did you mean `green`? "
        "[no-such-choice]\n"));
    CHECK(unknown.exit_code == 1);

    const Ran closed =
        machine.run({"walk", "tea.toml", "--choose", "next,black,cool", "--format", "json"});
    CHECK(
        json::parse(closed.out)["stopped"] ==
        json::parse(R"({"step": 2, "node": "water", "choice": "cool", "reason": "not-offered"})"));
    CHECK(closed.err ==
          "Not proven: 1 problem\n"
          "waypost: the walk stopped at step 3: card `water` does not offer `cool` with these "
          "answers (offered: `right`) [not-offered]\n");
    CHECK(closed.exit_code == 1);
}

TEST_CASE("walk says so at a gap, and on a card that offers nothing") {
    Machine machine;
    const Ran gap = machine.run({"walk", "tea.toml", "--choose", "next,none"});
    CHECK(gap.out.find("\nThe flow does not say what comes next for these answers.") !=
          std::string::npos);
    CHECK(gap.out.ends_with(
        "\nthe walk stopped at step 2: no row of route `sorting` holds [route-gap]\n"));
    CHECK(gap.err == "Not proven: 1 problem\n");
    CHECK(gap.exit_code == 1);

    machine.add_changed(
        "stuck.toml", "to = \"done\"\n[[", "to = \"done\"\nwhen = { leaf = \"green\" }\n[[");
    const Ran stuck =
        machine.run({"walk", "stuck.toml", "--choose", "next,black", "--format", "json"});
    CHECK(json::parse(stuck.out)["stopped"] ==
          json::parse(R"({"step": 2, "node": "water", "choice": null, "reason": "stuck"})"));
    CHECK(stuck.exit_code == 1);
}

TEST_CASE("walk does not open a broken flow, and says of an unproven one that it is") {
    Machine machine;
    machine.add_changed("bad.toml", "to = \"water\"", "to = \"watre\"");
    const Ran broken = machine.run({"walk", "bad.toml", "--choose", ""});
    CHECK(broken.out.empty());
    CHECK(broken.err == R"(bad.toml:73:6: error: there is no card `watre` [unknown-node]
  to = "watre"
       ^~~~~~~
  hint: did you mean `water`?
)");
    CHECK(broken.exit_code == 1);

    machine.add_changed("end.toml", "kind = \"end\"", "kind = \"info\"");
    const Ran unproven = machine.run({"walk", "end.toml", "--choose", "next,green,right"});
    CHECK(unproven.err == "Not proven: 2 problems\n");
    CHECK(unproven.out.find("\nNo way on is open here") != std::string::npos);
    CHECK(unproven.exit_code == 0);

    const Ran missing = machine.run({"walk", "nope.toml"});
    CHECK(missing.err ==
          "nope.toml: error: this file cannot be read: it does not exist [unreadable]\n"
          "  hint: look at the name and the folder, and whether you may read it\n");
    CHECK(missing.exit_code == 2);
}

TEST_CASE("a region without words of its own gets its language's") {
    Machine machine;
    CHECK(machine.run({"walk", "tea.toml", "--lang", "en-GB"}).out ==
          machine.run({"walk", "tea.toml"}).out);
}
