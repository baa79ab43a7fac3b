#include "walk/gates.h"

#include "flow/check.h"
#include "support/draft_flow.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace waypost;

namespace {

DraftNode& node(FlowDraft& draft, const std::string& id) {
    for (DraftNode& each : draft.nodes) {
        if (each.id.value == id) {
            return each;
        }
    }
    FAIL("no card " << id);
    return draft.nodes.front();
}

/// The ways lead to cards that ask: `warm` and `hot` the same, `cold` something else. One way to
/// `warm` is a yes by itself, also through a route.
FlowDraft asking() {
    FlowDraft draft = DraftFlow()
                          .phase("p")
                          .card("start", NodeKind::Question, "p")
                          .choice("warm", {.id = "look"})
                          .choice("warm", {.id = "yes"})
                          .choice("route", {.id = "yes_by_route"})
                          .choice("cold", {.id = "cold"})
                          .card("route", NodeKind::Route, "")
                          .row("warm")
                          .card("warm", NodeKind::Info, "p")
                          .next("hot")
                          .card("hot", NodeKind::Info, "p")
                          .next("cold")
                          .card("cold", NodeKind::End, "p")
                          .draft();
    node(draft, "start").choices[1].consent = true;
    node(draft, "start").choices[2].consent = true;
    node(draft, "warm").ask_first.value = "Show figures?";
    node(draft, "hot").ask_first.value = "Show figures?";
    node(draft, "cold").ask_first.value = "Show ice?";
    return draft;
}

/// "start:- warm:closed": each card and its gate.
std::string gates(const std::vector<std::string>& choices, const OpenedGates& opened = {}) {
    const FlowDraft draft = asking();
    const CheckResult checked = check(draft, Diagnostics(draft.files));
    REQUIRE(checked.flow);
    const Flow& flow = *checked.flow;
    const Gates all(flow, replay_choices(flow, choices), opened);
    std::string text;
    for (std::size_t i = 0; i < flow.nodes().size(); ++i) {
        const std::string_view name = gate_name(all.of(NodeId::from_index(i)));
        text += (text.empty() ? "" : " ") + flow.nodes()[i].id + ":";
        text += name.empty() ? "-" : name;
    }
    return text;
}

}  // namespace

TEST_CASE("gates: cards that ask are closed until something was said yes to") {
    CHECK(gates({}) == "start:- route:- warm:closed hot:closed cold:closed");
    CHECK(gates({"look"}) == "start:- route:- warm:closed hot:closed cold:closed");
}

TEST_CASE("gates: a yes holds for every card with the same question") {
    CHECK(gates({}, {{"Show figures?"}}) == "start:- route:- warm:open hot:open cold:closed");
    CHECK(gates({}, {{}, true}) == "start:- route:- warm:open hot:open cold:open");
}

TEST_CASE("gates: a choice that consents is the yes for the card that it comes to") {
    CHECK(gates({"yes"}) == "start:- route:- warm:open hot:open cold:closed");
    CHECK(gates({"yes_by_route"}) == "start:- route:- warm:open hot:open cold:closed");
}

TEST_CASE("gates: walking past a closed card opens nothing") {
    CHECK(gates({"look", "next", "next"}) == "start:- route:- warm:closed hot:closed cold:closed");
}
