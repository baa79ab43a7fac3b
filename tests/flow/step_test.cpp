// The rule of a step: what is offered, and where a choice lands.
#include "flow/step.h"

#include "support/draft_flow.h"

#include <doctest/doctest.h>

using waypost::Arrival;
using waypost::ChoiceId;
using waypost::DraftFlow;
using waypost::Flow;
using waypost::Hold;
using waypost::NodeKind;

namespace {

Flow hub() {
    return DraftFlow()
        .phase("p")
        .answer("site", {"womb", "limb"})
        .card("a", NodeKind::Question, "p")
        .choice("way", {.id = "womb", .remember = {{"site", "womb"}}})
        .choice("way", {.id = "limb", .remember = {{"site", "limb"}}})
        .choice("z", {.id = "again", .when = {{{"site", {"*"}}}}})
        .card("way", NodeKind::Route, "")
        .row("way2", {.when = {{{"site", {"womb"}}}}})
        .card("way2", NodeKind::Route, "")
        .row("a")
        .card("z", NodeKind::End, "p")
        .checked();
}

}  // namespace

TEST_CASE("step: only choices whose conditions hold are offered, in the order of the file") {
    const Flow flow = hub();
    const Arrival start = arrive_at_start(flow);
    CHECK(offered(flow, start.place) == std::vector{ChoiceId{0}, ChoiceId{1}});
    const Arrival again = take(flow, start.place, ChoiceId{0});
    CHECK(offered(flow, again.place) == std::vector{ChoiceId{0}, ChoiceId{1}, ChoiceId{2}});
}

TEST_CASE("step: a choice remembers first, then routes read the new answers") {
    const Flow flow = hub();
    const Arrival after = take(flow, arrive_at_start(flow).place, ChoiceId{0});
    CHECK(after.hold == Hold::None);
    CHECK(after.place.card == flow.find_node("a"));
    CHECK(after.place.answers[waypost::AnswerId{0}] == waypost::ValueId{0});
}

TEST_CASE("step: a route where no row holds keeps the walk there") {
    const Flow flow = hub();
    const Arrival after = take(flow, arrive_at_start(flow).place, ChoiceId{1});
    CHECK(after.hold == Hold::RouteGap);
    CHECK(after.place.card == flow.find_node("way"));
}

TEST_CASE("step: routes that lead to each other are told as a ring") {
    const Flow flow = DraftFlow()
                          .phase("p")
                          .card("r1", NodeKind::Route, "")
                          .row("r2")
                          .card("r2", NodeKind::Route, "")
                          .row("r1")
                          .checked();
    CHECK(arrive_at_start(flow).hold == Hold::RouteRing);
}
