// Every rehearsal of a flow walked again: whether it holds, and what all of them together come by.
#pragma once

#include "base/source_text.h"
#include "base/words.h"
#include "flow/flow.h"
#include "walk/walk.h"

#include <cstddef>
#include <string>
#include <vector>

namespace waypost {

enum class RehearsalOutcome {
    Holds,
    /// A step names what its card does not offer.
    NotOffered,
    /// The walk can go nowhere on a card, or no row of a route holds.
    Stuck,
    /// It comes to another card than the one named.
    OtherEnd,
};

struct RehearsalResult {
    std::string name{};
    RehearsalOutcome outcome = RehearsalOutcome::Holds;
    /// The step that was not offered, as written; else empty.
    std::string step{};
    /// How many steps it names; opening an option is none.
    std::size_t steps = 0;
    /// The card on which it stands at last.
    NodeId stands{};
    /// The card where it is to end; without a value where the flow names none.
    NodeId wanted{};
    /// The steps that could be taken.
    std::vector<WalkStep> walk{};
    std::string file{};
    /// Where it goes wrong, else where it is written.
    SourceSpan at{};
};

/// How many rehearsals come by each card and way; each is counted once however often it comes.
struct RehearsalCounts {
    /// By node: stood on, opened, or passed by on a route.
    std::vector<int> cards{};
    /// By node, by its choices, or by its rows when it is a route.
    std::vector<std::vector<int>> ways{};
};

struct RehearsalReport {
    /// In the order of the file.
    std::vector<RehearsalResult> results{};
    RehearsalCounts counts{};
    std::size_t cards_walked = 0;
    /// Without routes, which nobody reads.
    std::size_t cards = 0;
    std::size_t choices_walked = 0;
    std::size_t choices = 0;
};

/// Walks each rehearsal as far as it holds. Linear in their steps, and in the cards of the flow for
/// each of them.
[[nodiscard]] RehearsalReport rehearsal_report(const Flow& flow);

/// What came of it in words: that it holds, or what went wrong.
[[nodiscard]] std::string outcome_text(const Flow& flow,
                                       const RehearsalResult& result,
                                       const Words& words);

/// "34 of 96 cards, 51 of 140 choices are walked by a rehearsal".
[[nodiscard]] std::string coverage_line(const RehearsalReport& report, const Words& words);

}  // namespace waypost
