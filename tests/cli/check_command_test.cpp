#include "cli/run.h"
#include "support/toast_flow.h"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

using nlohmann::json;
using waypost::Machine;
using waypost::Ran;

TEST_CASE("check says of a clean flow what it is, and what is proven of it") {
    Machine machine;
    machine.files.files["toast.toml"] = std::string(waypost::kToastFlow);
    const Ran ran = machine.run({"check", "toast.toml"});
    CHECK(ran.out == R"(toast.toml: no errors, no warnings
  For learning, not medical advice
  Not yet reviewed by a clinician
Proven: 4 situations, 2 walks of 2 choices, and every one ends
)");
    CHECK(ran.err.empty());
    CHECK(ran.exit_code == 0);
}

TEST_CASE("check writes the certificate out when it is asked to") {
    Machine machine;
    machine.files.files["toast.toml"] = std::string(waypost::kToastFlow);
    const Ran ran = machine.run({"check", "toast.toml", "--certificate", "--up-to", "1"});
    const std::string hash = json::parse(machine.run({"check", "toast.toml", "--format", "json"})
                                             .out)["flows"][0]["certificate"]["hash"];
    CHECK(ran.out == R"(toast.toml: no errors, no warnings
  For learning, not medical advice
  Not yet reviewed by a clinician
Certificate
  Cards                       3
  Choices                     3
  Situations                  4
  Walks to an ending          2
  Walks of up to 1 choice     0
  Shortest walk               2 choices
  Longest walk                2 choices
  An ending is never farther  2 choices
  Cards that can come again   0
  Endings                     done
  Hash                        )" +
                         hash + R"(
Proven: 4 situations, 2 walks of 2 choices, and every one ends
)");
}

TEST_CASE("check names reviewers, and says when a flow is past its review") {
    Machine machine;
    machine.add_toast(
        "read.toml",
        "reviewed_by = []",
        "reviewed_by = [{ name = \"Dr Chai\", role = \"nurse\", date = 2026-02-01 }]");
    const Ran ran = machine.run({"check", "read.toml", "--today", "2027-12-01"});
    CHECK(ran.out.find("  For learning, not medical advice\n"
                       "  Reviewed by Dr Chai, nurse, 2026-02-01\n"
                       "  This flow was due to be looked at again on 2027-11-01. Some of it may be "
                       "out of date.\n") != std::string::npos);
    CHECK(ran.exit_code == 0);
}

TEST_CASE("check counts what its authors left for later in one line") {
    Machine machine;
    machine.add_toast("todo.toml", "funding = \"None.\"", "funding = \"TODO\"");
    machine.add_toast("both.toml", "[\"The cooks\"]", "[\"TODO: you\", \"TODO: and you\"]");
    CHECK(
        machine.run({"check", "todo.toml"}).out.find("  1 text of [flow] is still marked TODO\n") !=
        std::string::npos);
    CHECK(machine.run({"check", "both.toml"})
              .out.find("  2 texts of [flow] are still marked TODO\n") != std::string::npos);
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
Broken: the flow does not open
)");
    CHECK(ran.exit_code == 1);
}

TEST_CASE("check fails on a flow that opens but is not proven") {
    Machine machine;
    machine.add_toast("end.toml", "kind = \"end\"", "kind = \"info\"");
    const Ran ran = machine.run({"check", "end.toml", "--certificate"});
    CHECK(ran.out ==
          R"(end.toml:56:1: error: card `done` has no way on and is not an end [dead-end]
  [node.done]
  ^~~~~~~~~~~
  hint: add `next` or a choice, or give it the kind `end`
  walk: --choose white,next
end.toml: 1 error, no warnings
  For learning, not medical advice
  Not yet reviewed by a clinician
Not proven: 1 problem
)");
    CHECK(ran.exit_code == 1);
}

TEST_CASE("check says of a flow that allows what is unproven that it is not proven") {
    Machine machine;
    machine.add_toast("end.toml", "kind = \"end\"", "kind = \"info\"");
    machine.files.files["end.toml"] +=
        "[[allow]]\ncode = \"dead-end\"\nat = \"done\"\nreason = \"Not written yet.\"\n";
    const Ran ran = machine.run({"check", "end.toml"});
    CHECK(ran.out == R"(end.toml: no errors, no warnings, 1 finding allowed
  For learning, not medical advice
  Not yet reviewed by a clinician
Not proven: 1 problem, 1 of them allowed
)");
    CHECK(ran.exit_code == 0);
    const json parsed = json::parse(machine.run({"check", "end.toml", "--format", "json"}).out);
    CHECK(parsed["flows"][0] == json::parse(R"({"file": "end.toml", "ok": true, "diagnostics": [],
        "certificate": null})"));
}

TEST_CASE("check fails on warnings where they are denied, and keeps the proof") {
    Machine machine;
    machine.add_toast("bare.toml",
                      "[node.done]",
                      "[source.tin]\ntitle = \"A tin\"\n"
                      "publisher = \"A shop\"\nundated = true\n\n[node.done]");
    const Ran plain = machine.run({"check", "bare.toml", "--format", "json"});
    const Ran denied =
        machine.run({"check", "bare.toml", "--format", "json", "--deny", "warnings"});
    CHECK(json::parse(plain.out)["flows"][0]["diagnostics"][0]["code"] == "unused-source");
    CHECK(json::parse(plain.out)["flows"][0]["ok"] == true);
    CHECK(plain.exit_code == 0);
    CHECK(json::parse(denied.out)["flows"][0]["ok"] == false);
    CHECK(json::parse(denied.out)["flows"][0]["certificate"].is_object());
    CHECK(json::parse(denied.out)["errors"] == 1);
    CHECK(json::parse(denied.out)["warnings"] == 0);
    CHECK(denied.exit_code == 1);
}

TEST_CASE("check says where it has no lists to judge the words of a language by") {
    Machine machine;
    machine.add_toast("welsh.toml", "language = \"en\"", "language = \"cy\"");
    machine.add_toast("loud.toml", "language = \"en\"", "language = \"EN\"");
    const std::string line =
        "  Its words are not judged: there are no lists for the language `cy`\n";
    CHECK(machine.run({"check", "welsh.toml"}).out.find(line) != std::string::npos);
    CHECK(machine.run({"check", "loud.toml"}).out.find("not judged") == std::string::npos);
}

TEST_CASE("check sums several flows up in a last line") {
    Machine machine;
    machine.add_toast("a.toml", "kind = \"end\"", "kind = \"info\"");
    machine.files.files["b.toml"] = std::string(waypost::kToastFlow);
    const Ran ran = machine.run({"check", "a.toml", "b.toml"});
    CHECK(ran.out.ends_with("\n2 flows, 1 of them proven: 1 error, no warnings\n"));
    CHECK(ran.exit_code == 1);
}

TEST_CASE("check prints which cards and choices the rehearsals visit") {
    Machine machine;
    machine.files.files["toast.toml"] =
        std::string(waypost::kToastFlow) +
        "[[rehearsal]]\nname = \"White\"\nchoose = [\"white\", \"next\"]\nends_at = \"done\"\n";
    CHECK(machine.run({"check", "toast.toml", "--coverage"}).out.find(R"(Rehearsals
  White: 3 of 3 cards, 2 of 3 choices
  All rehearsals: 3 of 3 cards, 2 of 3 choices
  No rehearsal takes 1 choice:
    bread.brown
Proven: )") != std::string::npos);
}

TEST_CASE("check checks again after each save, and ends with what the last time came to") {
    struct TwoSaves final : waypost::FileWaiter {
        waypost::MemoryFiles& files;
        std::vector<std::vector<std::string>> watched{};
        int saves = 0;

        explicit TwoSaves(waypost::MemoryFiles& memory) : files(memory) {}

        void watch(const std::vector<std::string>& paths) override { watched.push_back(paths); }

        bool wait() override {
            files.files["toast.toml"] = saves == 0 ? "[flow]\n" : std::string(waypost::kToastFlow);
            return ++saves <= 2;
        }

        void pause() override {}
    };

    Machine machine;
    machine.files.files["toast.toml"] = std::string(waypost::kToastFlow);
    TwoSaves waiter(machine.files);
    machine.surroundings.file_waiter = &waiter;
    const Ran ran = machine.run({"check", "toast.toml", "--watch"});
    const std::string good = machine.run({"check", "toast.toml"}).out;
    machine.files.files["toast.toml"] = "[flow]\n";
    const std::string bad = machine.run({"check", "toast.toml"}).out;
    CHECK(ran.out == good + bad + good);
    CHECK(ran.exit_code == 0);
    // The settings are not there yet; they may come, as translations may, in the folder.
    CHECK(waiter.watched ==
          std::vector<std::vector<std::string>>{{"toast.toml", ".", "waypost.toml"}});
}

TEST_CASE("check says so where nothing can watch files") {
    Machine machine;
    machine.files.files["toast.toml"] = std::string(waypost::kToastFlow);
    const Ran ran = machine.run({"check", "toast.toml", "--watch"});
    CHECK(ran.out == machine.run({"check", "toast.toml"}).out);
    CHECK(ran.err == "waypost: this build cannot watch files\n");
    CHECK(ran.exit_code == 0);
}

TEST_CASE("check writes lines for GitHub and logs in SARIF") {
    Machine machine;
    machine.add_changed("bad.toml", "to = \"water\"", "to = \"watre\"");
    const Ran lines = machine.run({"check", "bad.toml", "--format", "github"});
    CHECK(lines.out ==
          "::error file=bad.toml,line=73,col=6,title=unknown-node::there is no card "
          "`watre`%0Ahint: did you mean `water`?\n");
    CHECK(lines.exit_code == 1);
    const Ran log = machine.run({"check", "bad.toml", "--format", "sarif"});
    const json run = json::parse(log.out)["runs"][0];
    CHECK(run["results"].size() == 1);
    CHECK(run["results"][0]["ruleId"] == "unknown-node");
    CHECK(run["tool"]["driver"]["rules"][0]["id"] == "unknown-node");
    CHECK(run["tool"]["driver"]["fullDescription"]["text"] ==
          "Educational only. Not clinical advice.");
    CHECK(log.exit_code == 1);
}

TEST_CASE("check writes JSON of every file, in the order given") {
    Machine machine;
    machine.add_changed("bad.toml", "to = \"water\"", "to = \"watre\"");
    machine.files.files["toast.toml"] = std::string(waypost::kToastFlow);
    const Ran ran =
        machine.run({"check", "toast.toml", "bad.toml", "toast.toml", "--format", "json"});
    const json parsed = json::parse(ran.out);
    REQUIRE(parsed["flows"].size() == 2);
    const std::string hash = parsed["flows"][0]["certificate"]["hash"];
    CHECK(hash.size() == 64);
    CHECK(parsed["flows"][0] ==
          json::parse(R"({"file": "toast.toml", "ok": true, "diagnostics": [], "certificate": {
              "nodes": 3, "choices": 3, "situations": 4, "walks": "2",
              "walks_up_to": {"choices": 20, "count": "2"}, "shortest": 2, "longest": 2,
              "farthest": 2, "loops": 0, "endings": ["done"], "hash": ")" +
                      hash + "\"}}"));
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
    CHECK(finding["walk"].is_null());
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
          "  For learning, not medical advice\n"
          "Broken: the flow does not open\n");
    CHECK(missing.err.empty());
    CHECK(missing.exit_code == 2);

    machine.files.files["toast.toml"] = std::string(waypost::kToastFlow);
    const Ran locked = machine.run({"check", "locked.toml", "toast.toml", "--format", "json"});
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
    machine.files.files["-"] = std::string(waypost::kToastFlow);
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
