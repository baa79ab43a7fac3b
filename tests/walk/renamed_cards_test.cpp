#include "walk/renamed_cards.h"

#include "support/draft_flow.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace waypost;

namespace {

/// Two questions and two ends; the ways of the second are called by their targets.
struct Asking {
    std::string first = "first";
    std::string second = "second";
    std::string other = "other";
    std::string yes = "yes";
    /// Where that way and the other one of the first question lead; empty is the second question.
    std::string yes_to{};
    std::string no_to = "done";

    [[nodiscard]] DraftFlow draft() const {
        DraftFlow flow;
        flow.phase("p").card(first, NodeKind::Question, "p");
        flow.choice(yes_to.empty() ? second : yes_to, {.id = yes});
        flow.choice(no_to.empty() ? second : no_to, {.id = "no"});
        flow.card(second, NodeKind::Question, "p").choice("done").choice(other);
        flow.card("done", NodeKind::End, "p").card(other, NodeKind::End, "p");
        return flow;
    }

    [[nodiscard]] Flow checked() const { return draft().checked(); }
};

std::string followed(const Flow& newer, const std::vector<WalkStep>& steps) {
    std::string text;
    for (const WalkStep& step : follow_renames(Asking().checked(), newer, steps)) {
        text += step.node + "." + step.choice + " ";
    }
    return text;
}

const std::vector<WalkStep> kSteps{{"first", "yes"}, {"second", "other"}};

}  // namespace

TEST_CASE("renamed cards: steps on them are given their new ids, several at once too") {
    CHECK(followed(Asking{.second = "next_one"}.checked(), kSteps) == "first.yes next_one.other ");
    CHECK(followed(Asking{.first = "one", .second = "two"}.checked(), kSteps) ==
          "one.yes two.other ");
}

TEST_CASE("renamed cards: a choice that is called by its target is called by the new id") {
    CHECK(followed(Asking{.other = "another"}.checked(), kSteps) == "first.yes second.another ");
}

TEST_CASE("renamed cards: a choice with an id of its own is not followed to another one") {
    CHECK(followed(Asking{.yes = "yea"}.checked(), kSteps) == "first.yes second.other ");
}

TEST_CASE("renamed cards: a way to another known card, and a new card between, are no renaming") {
    const Asking shorter{.yes_to = "done", .no_to = {}};
    CHECK(followed(shorter.checked(), kSteps) == "first.yes second.other ");
    const Flow longer = Asking{.yes_to = "between"}
                            .draft()
                            .card("between", NodeKind::Info, "p")
                            .next("second")
                            .checked();
    CHECK(followed(longer, kSteps) == "first.yes second.other ");
}
