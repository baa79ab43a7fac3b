#include "support/draft_flow.h"
#include "walk/walk.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using waypost::DraftFlow;
using waypost::Flow;
using waypost::NodeKind;
using waypost::Replay;
using waypost::WalkStep;

namespace {

/// a asks for the site, b for the stage; both lead to c, which shows what they opened.
Flow two_questions() {
    return DraftFlow()
        .phase("p")
        .answer("site", {"womb", "limb"})
        .answer("stage", {"1", "2"})
        .card("a", NodeKind::Question, "p")
        .choice("b", {.id = "womb", .remember = {{"site", "womb"}}})
        .choice("b", {.id = "limb", .remember = {{"site", "limb"}}})
        .choice("gap", {.id = "gap"})
        .choice("ring", {.id = "ring"})
        .card("b", NodeKind::Question, "p")
        .choice("c", {.id = "one", .remember = {{"stage", "1"}}})
        .choice("c", {.id = "two", .remember = {{"stage", "2"}}})
        .card("c", NodeKind::Question, "p")
        .choice("z", {.id = "womb_only", .when = {{{"site", {"womb"}}}}})
        .choice("z", {.id = "stage_1", .when = {{{"stage", {"1"}}}}})
        .card("gap", NodeKind::Route, "")
        .row("z", {.when = {{{"site", {"womb"}}}}})
        .card("ring", NodeKind::Route, "")
        .row("ring")
        .card("z", NodeKind::End, "p")
        .checked();
}

/// "a.womb b.one @c stopped 2 c. stuck": the steps taken, where the walk stands, and the stop.
std::string printed(const Flow& flow, const Replay& replay) {
    std::string text;
    for (const WalkStep& step : replay.taken) {
        text += step.node + "." + step.choice + " ";
    }
    text += "@" + flow.node(replay.here().card).id;
    if (replay.stopped) {
        text += " stopped " + std::to_string(replay.stopped->step) + " " + replay.stopped->node +
                "." + replay.stopped->choice + " " +
                std::string(stop_reason_name(replay.stopped->reason));
    }
    return text;
}

std::string replayed(const std::vector<WalkStep>& steps) {
    const Flow flow = two_questions();
    return printed(flow, replay(flow, steps));
}

}  // namespace

TEST_CASE("replay: without steps the walk stands at the start") {
    CHECK(replayed({}) == "@a");
}

TEST_CASE("replay: steps that hold are taken, with one place more than steps") {
    const Flow flow = two_questions();
    const Replay walk = replay(flow, {{"a", "womb"}, {"b", "two"}, {"c", "womb_only"}});
    CHECK(printed(flow, walk) == "a.womb b.two c.womb_only @z");
    CHECK(walk.places.size() == 4);
    CHECK(walk.places[1].answers[waypost::AnswerId{0}] == waypost::ValueId{0});
    CHECK_FALSE(walk.places[1].answers[waypost::AnswerId{1}].has_value());
}

TEST_CASE("replay: a step on another card, an unknown choice and a closed one stop the walk") {
    CHECK(replayed({{"a", "womb"}, {"c", "stage_1"}}) ==
          "a.womb @b stopped 1 c.stage_1 other-card");
    CHECK(replayed({{"a", "wrist"}}) == "@a stopped 0 a.wrist no-such-choice");
    CHECK(replayed({{"a", "limb"}, {"b", "one"}, {"c", "womb_only"}}) ==
          "a.limb b.one @c stopped 2 c.womb_only not-offered");
}

TEST_CASE("replay: a step into a gap or a ring is taken and stops there") {
    CHECK(replayed({{"a", "gap"}, {"b", "one"}}) == "a.gap @gap stopped 0 a.gap route-gap");
    CHECK(replayed({{"a", "ring"}}) == "a.ring @ring stopped 0 a.ring endless-loop");
}

TEST_CASE("replay: a card with ways of which none is offered is stuck") {
    CHECK(replayed({{"a", "limb"}, {"b", "two"}}) == "a.limb b.two @c stopped 2 c. stuck");
}

TEST_CASE("replay: a start that is a gap stops before any step") {
    const Flow flow = DraftFlow()
                          .phase("p")
                          .answer("site", {"womb"})
                          .card("gap", NodeKind::Route, "")
                          .row("z", {.when = {{{"site", {"womb"}}}}})
                          .card("z", NodeKind::End, "p")
                          .checked();
    CHECK(printed(flow, replay(flow, {{"z", "next"}})) == "@gap stopped 0 gap. route-gap");
}

TEST_CASE("replay: bare names are the choices of wherever the walk stands") {
    const Flow flow = two_questions();
    CHECK(printed(flow, replay_choices(flow, {"womb", "one", "stage_1"})) ==
          "a.womb b.one c.stage_1 @z");
    CHECK(printed(flow, replay_choices(flow, {"womb", "womb"})) ==
          "a.womb @b stopped 1 b.womb no-such-choice");
}

TEST_CASE("replay: a walk carries the flow's id and hash") {
    const Flow flow = two_questions();
    const waypost::Walk walk = make_walk(flow, {{"a", "womb"}});
    CHECK(walk.flow_id == "test");
    CHECK(walk.flow_hash == flow.hash());
    CHECK(walk.steps == std::vector<WalkStep>{{"a", "womb"}});
}
