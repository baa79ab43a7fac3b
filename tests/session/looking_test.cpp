// What is shown of a card off the path: on a small flow to the letter, on random ones against every
// place.
#include "session/looking.h"

#include "flow/check.h"
#include "flowfile/read_words.h"
#include "support/draft_flow.h"
#include "support/every_place.h"
#include "support/wild_flow.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

using namespace waypost;

namespace {

/// Tea, then a cup, then a place to drink it; the last cards tell of all of them.
DraftFlow brewing() {
    return DraftFlow()
        .phase("p")
        .answer("leaf", {"green", "black"})
        .answer("cup", {"small", "big"})
        .card("which", NodeKind::Question, "p")
        .title("Which tea is there?")
        .choice("size", {.id = "green", .remember = {{"leaf", "green"}}})
        .choice("size", {.id = "black", .remember = {{"leaf", "black"}}})
        .card("size", NodeKind::Question, "p")
        .title("Which cup?")
        .choice("pour", {.id = "small", .remember = {{"cup", "small"}}})
        .choice("pour", {.id = "big", .remember = {{"cup", "big"}}})
        .choice("garden", {.id = "out", .when = {{{"leaf", {"green"}}}}})
        .card("pour", NodeKind::Decision, "p")
        .passage("For everyone.")
        .passage("Green.", {.when = {{{"leaf", {"green"}}}}})
        .passage("Black and big.", {.when = {{{"leaf", {"black"}}, {"cup", {"big"}}}}})
        .passage("No cup.", {.unless = {{{"cup", {"*"}}}}})
        .option("milk", {.label = "Milk", .when = {{{"leaf", {"black"}}}}})
        .option("plain", {.label = "Plain"})
        .choice("drunk", {.id = "done"})
        .card("garden", NodeKind::Info, "p")
        .passage("In the sun.", {.when = {{{"leaf", {"green"}}}}})
        .next("drunk")
        .card("drunk", NodeKind::End, "p")
        .card("milk", NodeKind::Option, "p")
        .passage("A big jug.", {.when = {{{"cup", {"big"}}}}})
        .card("plain", NodeKind::Option, "p");
}

struct Looker {
    Flow flow;
    Replay replay;
    Reach reach;
    std::optional<std::vector<CardCases>> ahead;
    std::set<std::string> looked{};
    Words words = embedded_words("en");

    Looker(Flow of, const std::vector<std::string>& choices)
        : flow(std::move(of)),
          replay(replay_choices(flow, choices)),
          reach(reach_of(flow, replay)),
          ahead(cases_ahead(flow, replay.here())) {}

    [[nodiscard]] LookedAt at(NodeId card, NodeId decision = {}) const {
        return looked_at({flow, replay, reach, ahead, looked, words}, card, decision);
    }

    /// All of it, one line each.
    [[nodiscard]] std::string told(const std::string& card,
                                   const std::string& decision = {}) const {
        const LookedAt found =
            at(flow.find_node(card), decision.empty() ? NodeId{} : flow.find_node(decision));
        const Node& node = flow.node(found.card);
        std::string text;
        if (found.kept_by == KeptBy::Never) {
            text += "never: " + found.promise + "\n";
        } else if (found.kept_by == KeptBy::ReadFirst) {
            text += "read " + flow.node(found.read_first).id + " first: " + found.promise + "\n";
        }
        text += found.no_way ? "no way\n" : "";
        for (const ShownPart& passage : found.passages) {
            text += "[" + passage.in_case + "] " + node.passages[passage.index].text + "\n";
        }
        for (const ShownPart& option : found.options) {
            text += "[" + option.in_case + "] > " + node.options[option.index].label + "\n";
        }
        return text;
    }
};

}  // namespace

TEST_CASE("looking around: each passage that can come to hold stands under its case") {
    CHECK(Looker(brewing().checked(), {}).told("pour") ==
          "[] For everyone.\n"
          "[If Which tea is there?: green] Green.\n"
          "[If Which tea is there?: black, and Which cup?: big] Black and big.\n"
          "[If Which tea is there?: black] > Milk\n"
          "[] > Plain\n");
}

TEST_CASE("looking around: what the answers have ruled out is not shown") {
    CHECK(Looker(brewing().checked(), {"green"}).told("pour") ==
          "[] For everyone.\n"
          "[If Which tea is there?: green] Green.\n"
          "[] > Plain\n");
    CHECK(Looker(brewing().checked(), {"black"}).told("pour") ==
          "[] For everyone.\n"
          "[If Which tea is there?: black, and Which cup?: big] Black and big.\n"
          "[If Which tea is there?: black] > Milk\n"
          "[] > Plain\n");
}

TEST_CASE("looking around: an option tells what can hold where it is offered") {
    CHECK(Looker(brewing().checked(), {"black"}).told("milk", "pour") ==
          "[If Which cup?: big] A big jug.\n");
    CHECK(Looker(brewing().checked(), {"black", "small"}).told("milk", "pour").empty());
    CHECK(Looker(brewing().checked(), {"green"}).told("milk", "pour") == "no way\n");
}

TEST_CASE("looking around: a card that no way leads to keeps the words without a condition") {
    CHECK(Looker(brewing().checked(), {"black"}).told("garden") == "no way\n");
    CHECK(Looker(brewing().checked(), {"green", "out"}).told("pour") ==
          "no way\n"
          "[] For everyone.\n"
          "[] > Plain\n");
}

TEST_CASE("looking around: where too much is ahead, what cannot be ruled out is shown") {
    Looker looker(brewing().checked(), {"green"});
    looker.ahead.reset();
    CHECK(looker.told("pour") ==
          "[] For everyone.\n"
          "[If Which tea is there?: green] Green.\n"
          // No walk comes there without a cup; that takes the exact search.
          "[If not: Which cup?: any answer] No cup.\n"
          "[] > Plain\n");
    CHECK(looker.told("garden") == "[If Which tea is there?: green] In the sun.\n");
}

TEST_CASE("looking around: urgent cards and linked ones have a way, and tell what may hold") {
    const Flow flow = brewing()
                          .text("See [the kettle](card:kettle).")
                          .card("kettle", NodeKind::Info, "p")
                          .passage("Cooler.", {.when = {{{"leaf", {"green"}}}}})
                          .next("drunk")
                          .card("burnt", NodeKind::Urgent, "p")
                          .passage("Leave the cup.", {.when = {{{"cup", {"*"}}}}})
                          .urgent("burnt")
                          .checked();
    const Looker looker(flow, {"green"});
    CHECK(looker.told("kettle") == "[If Which tea is there?: green] Cooler.\n");
    CHECK(looker.told("burnt") == "[If Which cup?: any answer] Leave the cup.\n");
    CHECK(Looker(flow, {"black"}).told("kettle").empty());
}

TEST_CASE("looking around: a promise closes a card while its condition holds, and only then") {
    const Flow flow =
        brewing()
            .never("Green tea has no milk", {"milk"}, {.when = {{{"leaf", {"green"}}}}})
            .never("Nobody goes out unasked", {"garden"}, {.unless = {{{"leaf", {"*"}}}}})
            .checked();
    CHECK(Looker(flow, {"green"}).told("milk", "pour") == "never: Green tea has no milk\nno way\n");
    CHECK(Looker(flow, {"black", "big"}).told("milk", "pour") ==
          "[If Which cup?: big] A big jug.\n");
    CHECK(Looker(flow, {}).told("garden") == "never: Nobody goes out unasked\n");
    CHECK(Looker(flow, {"green"}).told("garden") ==
          "[If Which tea is there?: green] In the sun.\n");
}

TEST_CASE("looking around: what comes first is named until the walk or the looking came by it") {
    const Flow flow = brewing().before("The cup comes first", {"pour"}, "size").checked();
    Looker looker(flow, {});
    CHECK(looker.told("pour") == "read size first: The cup comes first\n");
    looker.looked.insert("size");
    CHECK(looker.told("pour").starts_with("[] For everyone.\n"));
    CHECK(Looker(flow, {"green"}).told("pour").starts_with("[] For everyone.\n"));
}

TEST_CASE("looking around: a card that stays closed asks for nothing to be read first") {
    const Flow flow =
        brewing()
            .before("The cup comes first", {"pour"}, "size")
            .never("Nothing is poured unasked", {"pour"}, {.unless = {{{"leaf", {"*"}}}}})
            .checked();
    CHECK(Looker(flow, {}).told("pour") == "never: Nothing is poured unasked\n");
}

TEST_CASE("looking around: routes are nothing to read, and options belong to their decision") {
    const Flow flow = brewing().card("fork", NodeKind::Route, "p").row("drunk").checked();
    const auto can = [&flow](const std::string& card, const std::string& decision) {
        return can_look_at(
            flow, flow.find_node(card), decision.empty() ? NodeId{} : flow.find_node(decision));
    };
    CHECK(can("pour", ""));
    CHECK(can("milk", "pour"));
    CHECK_FALSE(can("milk", ""));
    CHECK_FALSE(can("milk", "size"));
    CHECK_FALSE(can("garden", "pour"));
    CHECK_FALSE(can("fork", ""));
    CHECK_FALSE(can_look_at(flow, {}));
}

namespace {

constexpr std::uint64_t kSeeds = 600;

/// The places that walks from this one come to, itself among them.
std::vector<const test::EveryPlace*> places_from(const test::EverySpace& space, std::size_t here) {
    std::vector<bool> is_seen(space.places.size(), false);
    std::vector<std::size_t> waiting{here};
    std::vector<const test::EveryPlace*> found;
    while (!waiting.empty()) {
        const std::size_t at = waiting.back();
        waiting.pop_back();
        if (is_seen[at]) {
            continue;
        }
        is_seen[at] = true;
        found.push_back(&space.places[at]);
        for (const test::EveryMove& move : space.places[at].moves) {
            waiting.push_back(move.to);
        }
    }
    return found;
}

/// The card is stood on there, or offered there as an option.
bool is_met_at(const Flow& flow, const test::EveryPlace& place, NodeId card) {
    if (place.stand != test::Stand::OnCard) {
        return false;
    }
    return place.card == card ||
           std::ranges::any_of(flow.node(place.card).options, [&](const OfferedOption& option) {
               return option.card == card && test::is_true(option.condition, place.answers);
           });
}

std::vector<std::size_t> shown(const LookedAt& looked) {
    std::vector<std::size_t> indices;
    for (const ShownPart& passage : looked.passages) {
        indices.push_back(passage.index);
    }
    return indices;
}

/// What of this there was, so that a test that saw none of it does not pass.
struct Seen {
    int shown = 0;
    int hidden = 0;
    int no_way = 0;
    int kept = 0;
};

void compare(const Looker& looker,
             const std::vector<const test::EveryPlace*>& places,
             NodeId card,
             Seen& seen) {
    const Flow& flow = looker.flow;
    CAPTURE(flow.node(card).id);
    const LookedAt looked = looker.at(card);
    if (looked.kept_by != KeptBy::None) {
        CHECK(looked.passages.empty());
        ++seen.kept;
        return;
    }
    bool is_met = false;
    std::vector<bool> can_hold(flow.node(card).passages.size(), false);
    for (const test::EveryPlace* place : places) {
        if (is_met_at(flow, *place, card)) {
            is_met = true;
            for (std::size_t i = 0; i < can_hold.size(); ++i) {
                can_hold[i] = can_hold[i] ||
                              test::is_true(flow.node(card).passages[i].condition, place->answers);
            }
        }
    }
    if (!is_met && !looked.no_way) {
        // Links and Urgent help open it: what may hold is more than what will.
        return;
    }
    CHECK(looked.no_way == !is_met);
    std::vector<std::size_t> expected;
    for (std::size_t i = 0; i < can_hold.size(); ++i) {
        const bool is_always = flow.node(card).passages[i].condition.is_always();
        if (can_hold[i] || is_always) {
            expected.push_back(i);
        }
        seen.shown += can_hold[i] && !is_always ? 1 : 0;
        seen.hidden += is_met && !can_hold[i] ? 1 : 0;
    }
    CHECK(shown(looked) == expected);
    seen.no_way += is_met ? 0 : 1;
}

std::vector<std::string> choices_of(const Flow& flow, const test::ChoicePath& path) {
    std::vector<std::string> choices;
    for (const FindingStep& step : test::steps_of(flow, path)) {
        choices.push_back(step.choice);
    }
    return choices;
}

}  // namespace

TEST_CASE("looking around: on random flows exactly what can come to hold on a walk is shown") {
    Seen seen;
    for (std::uint64_t seed = 0; seed < kSeeds; ++seed) {
        CAPTURE(seed);
        const FlowDraft draft = test::wild_draft(seed);
        const CheckResult checked = check(draft, Diagnostics(draft.files));
        REQUIRE(checked.flow.has_value());
        const test::EverySpace space = test::every_place(*checked.flow);
        // The start, and one place further on.
        for (const std::size_t here : {std::size_t{0}, seed % space.places.size()}) {
            if (space.places[here].stand != test::Stand::OnCard) {
                continue;
            }
            CAPTURE(here);
            const Looker looker(*checked.flow, choices_of(*checked.flow, space.places[here].path));
            REQUIRE(looker.replay.here().answers == space.places[here].answers);
            const std::vector<const test::EveryPlace*> places = places_from(space, here);
            for (std::size_t i = 0; i < looker.flow.nodes().size(); ++i) {
                compare(looker, places, NodeId::from_index(i), seen);
            }
        }
    }
    CHECK(seen.shown > 300);
    CHECK(seen.hidden > 100);
    CHECK(seen.no_way > 300);
    CHECK(seen.kept > 50);
}
