// Changing an earlier answer: which later steps hold, which are set aside, which wait.
#include "support/draft_flow.h"
#include "walk/walk.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using waypost::Change;
using waypost::DraftFlow;
using waypost::Flow;
using waypost::NodeKind;
using waypost::WalkStep;

namespace {

/// A question, a detour for one of its answers, then a chain to the end.
///   a -> b (left)  b -> c
///   a -> x (right) x -> c or y, y -> c
///   c -> d (only left: c_left) d -> z
Flow chain() {
    return DraftFlow()
        .phase("p")
        .answer("side", {"left", "right"})
        .card("a", NodeKind::Question, "p")
        .choice("b", {.id = "left", .remember = {{"side", "left"}}})
        .choice("x", {.id = "right", .remember = {{"side", "right"}}})
        .choice("c", {.id = "straight"})
        .choice("gap", {.id = "gap"})
        .card("b", NodeKind::Info, "p")
        .next("c")
        .card("x", NodeKind::Question, "p")
        .choice("c", {.id = "short"})
        .choice("y", {.id = "long"})
        .card("y", NodeKind::Info, "p")
        .next("c")
        .card("c", NodeKind::Question, "p")
        .choice("d", {.id = "any"})
        .choice("d", {.id = "c_left", .when = {{{"side", {"left"}}}}})
        .card("d", NodeKind::Info, "p")
        .next("z")
        .card("gap", NodeKind::Route, "")
        .row("z", {.when = {{{"side", {"right"}}}}})
        .card("z", NodeKind::End, "p")
        .checked();
}

std::string names(const std::vector<WalkStep>& steps) {
    std::string text;
    for (const WalkStep& step : steps) {
        text += (text.empty() ? "" : " ") + step.node + "." + step.choice;
    }
    return text;
}

std::string changed(const std::vector<WalkStep>& steps, std::size_t index, const char* choice) {
    const Flow flow = chain();
    const Change change = change_step(flow, steps, index, choice);
    return "kept " + names(change.kept) + "; aside " + names(change.set_aside) + "; waiting " +
           names(change.waiting);
}

const std::vector<WalkStep> kLeft = {{"a", "left"}, {"b", "next"}, {"c", "any"}, {"d", "next"}};

}  // namespace

TEST_CASE("change: later steps that hold are kept, what lies before them is set aside") {
    CHECK(changed(kLeft, 0, "straight") == "kept a.straight c.any d.next; aside b.next; waiting ");
}

TEST_CASE("change: when no later step holds, all of them wait") {
    CHECK(changed(kLeft, 0, "right") == "kept a.right; aside ; waiting b.next c.any d.next");
}

TEST_CASE("change: a later step whose choice is closed now is not taken") {
    CHECK(changed({{"a", "left"}, {"b", "next"}, {"c", "c_left"}, {"d", "next"}}, 0, "straight") ==
          "kept a.straight; aside ; waiting b.next c.c_left d.next");
}

TEST_CASE("change: the first later step on the present card is tried") {
    // The walk went round by c twice; on the new way the first c that holds is taken.
    CHECK(changed({{"a", "right"}, {"x", "long"}, {"y", "next"}, {"c", "any"}, {"d", "next"}},
                  1,
                  "short") == "kept a.right x.short c.any d.next; aside y.next; waiting ");
}

TEST_CASE("change: the steps before the changed one stand") {
    CHECK(changed(kLeft, 2, "c_left") == "kept a.left b.next c.c_left d.next; aside ; waiting ");
}

TEST_CASE("change: to the same choice nothing changes") {
    CHECK(changed(kLeft, 1, "next") == "kept a.left b.next c.any d.next; aside ; waiting ");
}

TEST_CASE("change: behind a gap every later step waits") {
    CHECK(changed(kLeft, 0, "gap") == "kept a.gap; aside ; waiting b.next c.any d.next");
}

TEST_CASE("change: steps that wait are taken once the walk stands on one of their cards") {
    const Flow flow = chain();
    const Change change = change_step(flow, kLeft, 0, "right");
    std::vector<WalkStep> steps = change.kept;
    steps.push_back({"x", "short"});
    // What "Go on as before" does: the waiting steps from the present card on.
    steps.insert(steps.end(), change.waiting.begin() + 1, change.waiting.end());
    const waypost::Replay walk = replay(flow, steps);
    CHECK(names(walk.taken) == "a.right x.short c.any d.next");
    CHECK_FALSE(walk.stopped.has_value());
}

TEST_CASE("resume: takes up the waiting steps from the present card on, the others wait") {
    const Flow flow = chain();
    const auto resumed = [&](const std::vector<WalkStep>& steps,
                             const std::vector<WalkStep>& waiting) {
        const Change change = resume(flow, steps, waiting);
        return "kept " + names(change.kept) + "; aside " + names(change.set_aside) + "; waiting " +
               names(change.waiting);
    };
    CHECK(resumed({{"a", "straight"}}, {{"x", "short"}, {"c", "any"}, {"d", "next"}}) ==
          "kept a.straight c.any d.next; aside ; waiting x.short");
    CHECK(resumed({{"a", "straight"}}, {{"c", "c_left"}, {"d", "next"}}) ==
          "kept a.straight; aside ; waiting c.c_left d.next");
    CHECK(resumed({}, {}) == "kept ; aside ; waiting ");
    CHECK(resumed({{"a", "gap"}}, {{"c", "any"}}) == "kept a.gap; aside ; waiting c.any");
}
