// Why something is not offered here.
#include "walk/closed_ways.h"

#include "support/draft_flow.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace waypost;

namespace {

/// A question with an answer, one that gives none, then a decision whose options and choices ask.
Flow brewing() {
    return DraftFlow()
        .phase("p")
        .answer("leaf", {"green", "black"})
        .answer("cup", {"small"})
        .card("a", NodeKind::Question, "p")
        .choice("b", {.id = "green", .remember = {{"leaf", "green"}}})
        .choice("b", {.id = "black", .remember = {{"leaf", "black"}}})
        .card("b", NodeKind::Info, "p")
        .next("d")
        .card("d", NodeKind::Decision, "p")
        .option("milk", {.label = "Milk", .unless = {{{"leaf", {"green"}}}}})
        .option("plain", {.label = "Plain"})
        .choice("z", {.label = "Drink", .id = "drink"})
        .choice("z", {.label = "Sugar", .id = "sugar", .when = {{{"cup", {"small"}}}}})
        .choice("z", {.label = "Drink", .id = "again", .when = {{{"cup", {"small"}}}}})
        .card("milk", NodeKind::Option, "p")
        .card("plain", NodeKind::Option, "p")
        .card("z", NodeKind::End, "p")
        .checked();
}

std::string closed(const std::vector<std::string>& choices) {
    const Flow flow = brewing();
    std::string text;
    for (const ClosedWay& way : closed_ways(flow, replay_choices(flow, choices))) {
        text += way.label + ": " +
                (way.answer.has_value() ? flow.answer(way.answer).id : std::string("-")) + " " +
                std::to_string(way.step) + " " +
                (way.card.has_value() ? flow.node(way.card).id : std::string("-")) + "\n";
    }
    return text;
}

}  // namespace

TEST_CASE("closed ways: the answer that closes an option and the step that gave it are named") {
    CHECK(closed({"green", "next"}) ==
          "Milk: leaf 0 milk\n"
          "Sugar: - -1 z\n");
}

TEST_CASE("closed ways: what is offered is not missing, under whichever condition") {
    CHECK(closed({"black", "next"}) == "Sugar: - -1 z\n");
    CHECK(closed({}).empty());
}
