#include "exporters/card_text.h"

#include "exporters/flow_json.h"
#include "exporters/flows.h"
#include "exporters/terminal_text.h"
#include "support/tea_options.h"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include <string>
#include <vector>

using namespace waypost;

namespace {

std::string card(const std::string& id, const OpenedGates& opened = {}) {
    const Flow flow = flow_of(kTeaOptions);
    const Replay walk = replay_choices(flow, {"green"});
    const CardView view = view_of(flow, walk, opened, flow.find_node(id), flow.find_node("ways"));
    return card_text(flow, view, english()) + "--\n" + card_sources_text(flow, view, english());
}

}  // namespace

TEST_CASE("citations within a text stand where they were written, under their numbers") {
    const std::vector<TerminalCite> cites = {{"book", "[1]"}, {"tin", "[2]"}};
    CHECK(terminal_text("One.[^book] **Two**[^tin][^book] three [^none].", 2, cites, " [9]") ==
          "  One. [1] Two [2] [1] three. [9]\n");
}

TEST_CASE("an item stands behind its lead, its other lines below their first word") {
    CHECK(terminal_item("  - ", "a *b*\n\nc", {}, " [1]") == "  - a b\n\n    c [1]\n");
}

TEST_CASE("the terminal shows an open option with its rows, numbers and sources") {
    CHECK(card("bag") ==
          "Part 2 of 3, Brewing\n"
          "Option: A tea bag\n"
          "\n"
          "A bag hangs in the cup.\n"
          "  Sources: A shop (no date given, read 2026-11-21)\n"
          "\n"
          "Possible benefits:\n"
          "  - Nothing to pour off. [1]\n"
          "\n"
          "Possible harms:\n"
          "  - The leaves are small and cramped. [2]\n"
          "\n"
          "What it is like:\n"
          "  Quick.\n"
          "\n"
          "How long it takes:\n"
          "  Two minutes.\n"
          "\n"
          "What is needed (not covered):\n"
          "  The sources used here do not say what is needed.\n"
          "\n"
          "Sources differ:\n"
          "  Whether a bag may be squeezed\n"
          "  - Never, it turns bitter. [2]\n"
          "  - Gently, at the end. [1]\n"
          "\n"
          "In numbers:\n"
          "  - About 6 to 7 of 10: Cups that were drunk up (over what time is not stated)\n"
          "    [1]\n"
          "    Who was counted: cups in an office\n"
          "--\n"
          "Sources:\n"
          "  [1] A shop: Label of a tin (no date given, read 2026-11-21)\n"
          "  [2] Okakura: The Book of Tea (1906-05-01) https://example.org/tea\n");
}

TEST_CASE("of a closed card the terminal shows title and question, and no source") {
    CHECK(card("figures") ==
          "Part 3 of 3, After\n"
          "To read: How cups turned out\n"
          "\n"
          "Would you like to see figures about cups?\n"
          "  Nothing of it is shown until you say yes. Both answers are fine, and neither\n"
          "  is a step.\n"
          "--\n");
}

TEST_CASE("an open card tells its numbers out of the same, and how the source has them") {
    const std::string open = card("figures", {{"Would you like to see figures about cups?"}});
    CHECK(open.find("  - About 760 of 1,000: Cups still warm, over 10 minutes [1]\n"
                    "    Who was counted: cups with a saucer\n"
                    "    What it rests on: a 2018 afternoon\n"
                    "    How sure it is: One afternoon, told second-hand; the source gives no\n"
                    "    range.\n"
                    "    As the source has it: About 76 of 100\n"
                    "  - 3 of 1,000: Cups spilled, over one year [2] [3]\n") != std::string::npos);
    CHECK(open.find("Secret question") != std::string::npos);
}

TEST_CASE("the JSON of a flow carries every key of options, gates and numbers") {
    const Flow flow = flow_of(std::string(kTeaOptions) + R"(
[[promise]]
name = "Pots are read about before the figures"
when = { leaf = "green" }
before = ["figures"]
read = "pots"
[[rehearsal]]
name = "Green"
choose = ["green", "open:pot", "figures_no"]
ends_at = "done"
[attest]
"2.1.1" = { by = "A. Taster", date = 2026-11-21, note = "Asked around." }
[[allow]]
code = "uncited"
at = "start"
reason = "Nothing to cite."
until = 2027-01-01
)");
    const auto json = nlohmann::json::parse(flow_json(
        flow, Diagram{std::vector<DiagramCard>(flow.nodes().size())}, english(), "", nullptr));
    const auto node = [&](const std::string& id) {
        return json["nodes"][flow.find_node(id).index()];
    };
    CHECK(node("ways")["choices"][0]["about"] == "pot");
    CHECK(node("ways")["choices"][3]["consent"] == true);
    CHECK(node("ways")["options"][2].dump() ==
          R"({"label":"Cold water over night","node":"cold","when":[{"leaf":["green"]}]})");
    CHECK(node("ways")["compare_rows"].dump() ==
          R"([{"id":"time","label":"How long it takes"},{"id":"need","label":"What is needed"}])");
    CHECK(node("bag")["numbers"][0]["n"].dump() == "[6,7]");
    CHECK(node("bag")["not_covered"]["need"] == "The sources used here do not say what is needed.");
    CHECK(node("bag")["differ"][0]["views"].size() == 2);
    CHECK(node("none")["no_new_treatment"] == true);
    CHECK(node("figures")["ask_first"] == "Would you like to see figures about cups?");
    CHECK(
        json["promises"].dump() ==
        R"([{"before":["figures"],"name":"Pots are read about before the figures","read":"pots","when":[{"leaf":["green"]}]}])");
    CHECK(json["rehearsals"].dump() ==
          R"([{"choose":["green","open:pot","figures_no"],"ends_at":"done","name":"Green"}])");
    CHECK(json["attest"].dump() ==
          R"([{"by":"A. Taster","date":"2026-11-21","item":"2.1.1","note":"Asked around."}])");
    CHECK(json["allow"].dump() ==
          R"([{"at":"start","code":"uncited","reason":"Nothing to cite.","until":"2027-01-01"}])");
}
