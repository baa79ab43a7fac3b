#include "walk/renamed_cards.h"

#include "support/draft_flow.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace waypost;

namespace {

struct Ids {
    std::string first = "first";
    std::string second = "second";
    std::string yes = "yes";
};

/// Two questions and an end; the ways of the second are called by their targets.
Flow asking(const Ids& ids) {
    return DraftFlow()
        .phase("p")
        .card(ids.first, NodeKind::Question, "p")
        .choice(ids.second, {.id = ids.yes})
        .choice("done", {.id = "no"})
        .card(ids.second, NodeKind::Question, "p")
        .choice("done")
        .choice("other")
        .card("done", NodeKind::End, "p")
        .card("other", NodeKind::End, "p")
        .checked();
}

std::string followed(const Flow& newer, const std::vector<WalkStep>& steps) {
    std::string text;
    for (const WalkStep& step : follow_renames(asking({}), newer, steps)) {
        text += step.node + "." + step.choice + " ";
    }
    return text;
}

const std::vector<WalkStep> kSteps{{"first", "yes"}, {"second", "other"}};

}  // namespace

TEST_CASE("renamed cards: steps on them are given their new ids, several at once too") {
    CHECK(followed(asking({.second = "next_one"}), kSteps) == "first.yes next_one.other ");
    CHECK(followed(asking({.first = "one", .second = "two"}), kSteps) == "one.yes two.other ");
}

TEST_CASE("renamed cards: a choice that is called by its target is called by the new id") {
    const Flow newer = DraftFlow()
                           .phase("p")
                           .card("first", NodeKind::Question, "p")
                           .choice("second", {.id = "yes"})
                           .choice("done", {.id = "no"})
                           .card("second", NodeKind::Question, "p")
                           .choice("done")
                           .choice("another")
                           .card("done", NodeKind::End, "p")
                           .card("another", NodeKind::End, "p")
                           .checked();
    CHECK(followed(newer, kSteps) == "first.yes second.another ");
}

TEST_CASE("renamed cards: a choice with an id of its own is not followed to another one") {
    CHECK(followed(asking({.yes = "yea"}), kSteps) == "first.yes second.other ");
}

TEST_CASE("renamed cards: a way to another known card, and a new card between, are no renaming") {
    const Flow shorter = DraftFlow()
                             .phase("p")
                             .card("first", NodeKind::Question, "p")
                             .choice("done", {.id = "yes"})
                             .choice("second", {.id = "no"})
                             .card("second", NodeKind::Question, "p")
                             .choice("done")
                             .choice("other")
                             .card("done", NodeKind::End, "p")
                             .card("other", NodeKind::End, "p")
                             .checked();
    CHECK(followed(shorter, kSteps) == "first.yes second.other ");
    const Flow longer = DraftFlow()
                            .phase("p")
                            .card("first", NodeKind::Question, "p")
                            .choice("between", {.id = "yes"})
                            .choice("done", {.id = "no"})
                            .card("between", NodeKind::Info, "p")
                            .next("second")
                            .card("second", NodeKind::Question, "p")
                            .choice("done")
                            .choice("other")
                            .card("done", NodeKind::End, "p")
                            .card("other", NodeKind::End, "p")
                            .checked();
    CHECK(followed(longer, kSteps) == "first.yes second.other ");
}
