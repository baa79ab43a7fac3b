// Every place that walks come to, one by one: the slow and certain way. It shares no code with what
// it is there to judge, not even the rule of a step.
#pragma once

#include "base/diagnostic.h"
#include "flow/flow.h"

#include <compare>
#include <cstddef>
#include <functional>
#include <vector>

namespace waypost::test {

/// Choices by their position on the card where each was made.
using ChoicePath = std::vector<int>;

/// Fewer choices first; among as many, those that stand first in the file.
[[nodiscard]] std::strong_ordering compare_paths(const ChoicePath& left, const ChoicePath& right);

/// What a walk came to.
enum class Stand {
    /// A card that can be read.
    OnCard,
    /// A route of which no row holds.
    InGap,
    /// A route that has no rows at all.
    AtRouteEnd,
    /// Routes that lead to each other for ever.
    InRing,
};

/// A route passed by, and the row by which; -1 where the walk went no further.
struct RoutePass {
    NodeId route{};
    int row = -1;
};

struct EveryMove {
    int choice = 0;
    /// The position of the place that it leads to.
    std::size_t to = 0;
    std::vector<RoutePass> passes{};
};

struct EveryPlace {
    NodeId card{};
    Answers answers{};
    /// What of the past is remembered beside the answers.
    int mark = 0;
    Stand stand = Stand::OnCard;
    /// The first shortest walk here.
    ChoicePath path{};
    std::vector<EveryMove> moves{};
};

/// The mark after a choice was taken at `from`, where `landed` is the card that it came to.
using MarkRule = std::function<int(const EveryPlace& from, const Choice& choice, NodeId landed)>;

struct EverySpace {
    /// In breadth-first order, choices as the file has them: shortest walks first.
    std::vector<EveryPlace> places{};
    /// Routes passed before the first card.
    std::vector<RoutePass> start_passes{};
};

[[nodiscard]] bool is_true(const Condition& condition, const Answers& answers);

/// The places of the flow when walks remember `rule` beside their answers.
[[nodiscard]] EverySpace every_place(const Flow& flow,
                                     const MarkRule& rule = {},
                                     int first_mark = 0);

/// A path as findings tell it.
[[nodiscard]] std::vector<FindingStep> steps_of(const Flow& flow, const ChoicePath& path);

/// Positions of the choices of a place's card that can be taken there.
[[nodiscard]] std::vector<int> open_choices(const Flow& flow, const EveryPlace& place);

}  // namespace waypost::test
