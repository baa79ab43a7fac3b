#include "session/rehearsal_results.h"

#include "flowfile/load_flow.h"
#include "flowfile/read_words.h"
#include "prove/prove.h"
#include "support/memory_files.h"
#include "support/tea_flow.h"
#include "support/tea_options.h"
#include "walk/coverage.h"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using namespace waypost;

namespace {

Flow flow_of(std::string_view toml, const std::string& rehearsals) {
    MemoryFiles files;
    files.files["tea.toml"] = std::string(toml) + rehearsals;
    LoadedFlow loaded = load_flow(files, "tea.toml", embedded_words("en"));
    REQUIRE(loaded.flow);
    return *std::move(loaded.flow);
}

std::string rehearsal(const std::string& name,
                      const std::string& choose,
                      const std::string& ends_at) {
    return "[[rehearsal]]\nname = \"" + name + "\"\nchoose = [" + choose + "]\n" +
           (ends_at.empty() ? "" : "ends_at = \"" + ends_at + "\"\n");
}

std::string told(const Flow& flow) {
    std::string text;
    const Words words = embedded_words("en");
    for (const RehearsalResult& one : rehearsal_report(flow).results) {
        text += one.name + ", line " + std::to_string(one.at.line) + ", " +
                std::to_string(one.steps) + " steps: " + outcome_text(flow, one, words) +
                "; stands on " + flow.node(one.stands).id + " after";
        for (const WalkStep& step : one.walk) {
            text += " " + step.node + "." + step.choice;
        }
        text += "\n";
    }
    return text;
}

std::string counted(const Flow& flow) {
    const RehearsalCounts counts = rehearsal_report(flow).counts;
    std::string text;
    for (std::size_t i = 0; i < flow.nodes().size(); ++i) {
        text += flow.nodes()[i].id + " " + std::to_string(counts.cards[i]);
        for (const int way : counts.ways[i]) {
            text += " >" + std::to_string(way);
        }
        text += "\n";
    }
    return text;
}

}  // namespace

TEST_CASE("rehearsals: each is walked, and what went wrong is told") {
    const Flow flow =
        flow_of(kTeaFlow,
                rehearsal("Green", "\"next\", \"green\", \"cool\"", "done") +
                    rehearsal("Black", "\"next\", \"black\", \"cool\"", "done") +
                    rehearsal("None", "\"next\", \"none\"", "done") +
                    rehearsal("Short", "\"next\"", "done") +
                    rehearsal("Long", "\"next\", \"black\", \"right\", \"next\"", "done"));
    CHECK(told(flow) ==
          "Green, line 119, 3 steps: It holds; stands on done after start.next which.green "
          "water.cool\n"
          "Black, line 125, 3 steps: “cool” is not offered on “Is the water right?”; stands on "
          "water after start.next which.black\n"
          "None, line 130, 2 steps: No way leads on from “sorting”; stands on sorting after "
          "start.next which.none\n"
          "Short, line 134, 1 steps: It comes to “Which tea is there?”, not to “Enjoy it”; stands "
          "on which after start.next\n"
          "Long, line 137, 4 steps: “next” is not offered on “Enjoy it”; stands on done after "
          "start.next which.black water.right\n");
}

TEST_CASE("rehearsals: an option is opened and closed, and is no step") {
    const Flow flow = flow_of(kTeaOptions,
                              rehearsal("Open", "\"black\", \"open:pot\", \"figures_no\"", "done") +
                                  rehearsal("Not offered", "\"black\", \"open:cold\"", "done"));
    CHECK(told(flow) ==
          "Open, line 247, 2 steps: It holds; stands on done after start.black ways.figures_no\n"
          "Not offered, line 253, 1 steps: “open:cold” is not offered on “Ways to steep the tea”; "
          "stands on ways after start.black\n");
}

TEST_CASE("rehearsals: cards, routes and ways are counted once for each that comes by") {
    const Flow flow = flow_of(kTeaFlow,
                              rehearsal("Green", "\"next\", \"green\", \"cool\"", "done") +
                                  rehearsal("Black", "\"next\", \"black\", \"right\"", "done") +
                                  rehearsal("None", "\"next\", \"none\"", "done"));
    CHECK(counted(flow) ==
          "start 3 >3\n"
          "which 3 >1 >1 >1\n"
          "sorting 3 >2\n"
          "water 2 >1 >1\n"
          "burnt 0\n"
          "done 2\n");
    CHECK(coverage_line(rehearsal_report(flow), embedded_words("en")) ==
          "4 of 5 cards, 6 of 6 choices are walked by a rehearsal");
}

TEST_CASE("rehearsals: what is covered is what check counts") {
    const Flow flow =
        flow_of(kTeaOptions,
                rehearsal("Open", "\"black\", \"open:pot\", \"figures_no\"", "done") +
                    rehearsal("Pots", "\"water\", \"next\", \"more_pot\", \"ways\"", "ways"));
    const RehearsalReport report = rehearsal_report(flow);
    const Visited together = rehearsal_coverage(flow).together;
    CHECK(report.cards_walked == together.card_count());
    CHECK(report.choices_walked == together.choice_count());
    CHECK(report.cards_walked == 6);
    CHECK(report.choices_walked == 6);
}

TEST_CASE("rehearsals: one that check finds broken does not hold here either") {
    const Flow flow =
        flow_of(kTeaOptions,
                rehearsal("Holds", "\"black\", \"open:pot\", \"figures_no\"", "done") +
                    rehearsal("Other end", "\"black\", \"figures_no\"", "ways") +
                    rehearsal("Not offered", "\"black\", \"open:cold\"", "ways") +
                    rehearsal("Behind the end", "\"black\", \"figures_no\", \"next\"", "done"));
    std::size_t found = 0;
    const Proof proof = prove(flow, {});
    for (const Diagnostic& finding : proof.findings.all()) {
        found += finding.kind->code == "rehearsal-broken" ? 1U : 0U;
    }
    std::size_t failed = 0;
    for (const RehearsalResult& one : rehearsal_report(flow).results) {
        failed += one.outcome == RehearsalOutcome::Holds ? 0U : 1U;
    }
    CHECK(found == 3);
    CHECK(failed == found);
}

TEST_CASE("rehearsals: a flow without any walks nothing") {
    const Flow flow = flow_of(kTeaFlow, "");
    CHECK(rehearsal_report(flow).results.empty());
    CHECK(coverage_line(rehearsal_report(flow), embedded_words("en")) ==
          "0 of 5 cards, 0 of 6 choices are walked by a rehearsal");
}
