#include "cli/run.h"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

using nlohmann::json;
using waypost::Machine;
using waypost::Ran;

namespace {

constexpr const char* kLookedAt =
    "Looked at: how the file is written, its names and references, dates and links, and whether "
    "the "
    "ways between cards lead on. Not looked at in this version: whether every walk ends, the "
    "wording, "
    "the evidence.\n";

}  // namespace

TEST_CASE("check says of a clean flow what it is, and what was not looked at") {
    Machine machine;
    const Ran ran = machine.run({"check", "tea.toml"});
    CHECK(ran.out == std::string("tea.toml: no errors, no warnings\n"
                                 "  For learning, not medical advice\n"
                                 "  Not yet reviewed by a clinician\n") +
                         kLookedAt);
    CHECK(ran.err.empty());
    CHECK(ran.exit_code == 0);
}

TEST_CASE("check names reviewers, and says when a flow is past its review") {
    Machine machine;
    machine.add_changed(
        "read.toml",
        "reviewed_by = []",
        "reviewed_by = [{ name = \"Dr Chai\", role = \"nurse\", date = 2026-02-01 }]");
    const Ran ran = machine.run({"check", "read.toml", "--today", "2027-02-01"});
    CHECK(ran.out == std::string("read.toml: no errors, no warnings\n"
                                 "  For learning, not medical advice\n"
                                 "  Reviewed by Dr Chai, nurse, 2026-02-01\n"
                                 "  This flow was due to be looked at again on 2027-01-31. Some of "
                                 "it may be out of date.\n") +
                         kLookedAt);
    CHECK(ran.exit_code == 0);
}

TEST_CASE("check shows the place of a mistake and fails") {
    Machine machine;
    machine.add_changed("bad.toml", "to = \"water\"", "to = \"watre\"");
    const Ran ran = machine.run({"check", "bad.toml"});
    CHECK(ran.out == R"(bad.toml:73:6: error: there is no card `watre` [unknown-node]
  to = "watre"
       ^~~~~~~
  hint: did you mean `water`?
bad.toml: 1 error, no warnings
  For learning, not medical advice
)");
    CHECK(ran.exit_code == 1);
}

TEST_CASE("check fails on a flow that opens but is not proven") {
    Machine machine;
    machine.add_changed("end.toml", "kind = \"end\"", "kind = \"info\"");
    const Ran ran = machine.run({"check", "end.toml"});
    CHECK(ran.out ==
          R"(end.toml:113:1: error: card `done` has no way on and is not an end [dead-end]
  [node.done]
  ^~~~~~~~~~~
  hint: add `next` or a choice, or give it the kind `end`
end.toml: 1 error, no warnings
  For learning, not medical advice
  Not yet reviewed by a clinician
)");
    CHECK(ran.exit_code == 1);
}

TEST_CASE("check writes JSON of every file, in the order given") {
    Machine machine;
    machine.add_changed("bad.toml", "to = \"water\"", "to = \"watre\"");
    const Ran ran = machine.run({"check", "tea.toml", "bad.toml", "tea.toml", "--format", "json"});
    const json parsed = json::parse(ran.out);
    REQUIRE(parsed["flows"].size() == 2);
    CHECK(
        parsed["flows"][0] ==
        json::parse(R"({"file": "tea.toml", "ok": true, "diagnostics": [], "certificate": null})"));
    const json& bad = parsed["flows"][1];
    CHECK(bad["file"] == "bad.toml");
    CHECK(bad["ok"] == false);
    CHECK(bad["certificate"].is_null());
    REQUIRE(bad["diagnostics"].size() == 1);
    const json& finding = bad["diagnostics"][0];
    CHECK(finding["code"] == "unknown-node");
    CHECK(finding["severity"] == "error");
    CHECK(finding["hint"] == "did you mean `water`?");
    CHECK(finding["file"] == "bad.toml");
    CHECK(finding["line"] == 73);
    CHECK(finding["column"] == 6);
    CHECK(finding["notes"] == json::array());
    CHECK(!finding.contains("walk"));
    CHECK(parsed["errors"] == 1);
    CHECK(parsed["warnings"] == 0);
    CHECK(ran.err.empty());
    CHECK(ran.exit_code == 1);
}

TEST_CASE("check takes a folder for its flows and leaves its other files alone") {
    Machine machine;
    machine.files.files["pack/b.toml"] = std::string(waypost::kTeaFlow);
    machine.files.files["pack/a.toml"] = "\xEF\xBB\xBF  [ flow ]  # broken, but a flow\n";
    machine.files.files["pack/shared.toml"] = "[term.x]\ntext = \"[flow]\"\n";
    machine.files.files["pack/deep/c.toml"] = "[flow]\n";
    const Ran ran = machine.run({"check", "pack", "--format", "json"});
    const json parsed = json::parse(ran.out);
    REQUIRE(parsed["flows"].size() == 2);
    CHECK(parsed["flows"][0]["file"] == "pack/a.toml");
    CHECK(parsed["flows"][1]["file"] == "pack/b.toml");
    CHECK(ran.exit_code == 1);
}

TEST_CASE("check calls it wrong use when a file cannot be read or a folder has no flow") {
    Machine machine;
    machine.files.folders.insert("empty");
    machine.files.unreadable["locked.toml"] = "cannot be opened: Permission denied";

    const Ran missing = machine.run({"check", "nope.toml"});
    CHECK(missing.out ==
          "nope.toml: error: this file cannot be read: it does not exist [unreadable]\n"
          "  hint: look at the name and the folder, and whether you may read it\n"
          "nope.toml: 1 error, no warnings\n"
          "  For learning, not medical advice\n");
    CHECK(missing.err.empty());
    CHECK(missing.exit_code == 2);

    const Ran locked = machine.run({"check", "locked.toml", "tea.toml", "--format", "json"});
    const json parsed = json::parse(locked.out);
    CHECK(parsed["flows"][0]["diagnostics"][0]["code"] == "unreadable");
    CHECK(parsed["flows"][0]["diagnostics"][0]["line"] == 0);
    CHECK(parsed["flows"][1]["ok"] == true);
    CHECK(locked.exit_code == 2);

    const Ran empty = machine.run({"check", "empty", "--format", "json"});
    CHECK(json::parse(empty.out) == json::parse(R"({"flows": [], "errors": 0, "warnings": 0})"));
    CHECK(empty.err == "waypost: no flows in `empty`\n");
    CHECK(empty.exit_code == 2);
}

TEST_CASE("check reads standard input") {
    Machine machine;
    machine.files.files["-"] = std::string(waypost::kTeaFlow);
    const Ran ran = machine.run({"check", "-"});
    CHECK(ran.out.starts_with("-: no errors, no warnings\n"));
    CHECK(ran.exit_code == 0);
}

TEST_CASE("check counts the findings of a kind that it does not write out") {
    Machine machine;
    std::string many(waypost::kTeaFlow);
    for (int i = 0; i < 60; ++i) {
        many += "extra" + std::to_string(i) + " = 1\n";
    }
    machine.files.files["many.toml"] = many;

    const Ran text = machine.run({"check", "many.toml"});
    CHECK(text.out.find("many.toml: error: and 40 more of these [unknown-key]\n"
                        "  hint: `--all` writes them all\n") != std::string::npos);
    CHECK(text.out.find("many.toml: 60 errors, no warnings\n") != std::string::npos);

    const json cut = json::parse(machine.run({"check", "many.toml", "--format", "json"}).out);
    CHECK(cut["flows"][0]["diagnostics"].size() == 51);
    CHECK(cut["flows"][0]["diagnostics"][50]["message"] == "and 10 more of these");
    CHECK(cut["errors"] == 60);

    const json all =
        json::parse(machine.run({"check", "many.toml", "--format", "json", "--all"}).out);
    CHECK(all["flows"][0]["diagnostics"].size() == 60);
}
