// The rule of a step. It exists once, here: walks, provers and exporters call it.
#pragma once

#include "flow/flow.h"

#include <optional>
#include <string_view>
#include <vector>

namespace waypost {

/// Where a walk stands: a card and all answers.
struct Place {
    NodeId card{};
    Answers answers{};

    friend bool operator==(const Place&, const Place&) = default;
};

/// Why an arrival came to no card that can be read.
enum class Hold {
    /// It did not: the place is a card.
    None,
    /// A route of which no row holds; the place is that route.
    RouteGap,
    /// Routes that lead to each other for ever; the place is one of them.
    RouteRing,
};

struct Arrival {
    Place place{};
    Hold hold = Hold::None;
};

/// Where every walk begins, with no answer given.
[[nodiscard]] Arrival arrive_at_start(const Flow& flow);

/// The choices of the place's card whose conditions hold, in the order of the file.
[[nodiscard]] std::vector<ChoiceId> offered(const Flow& flow, const Place& place);

/// Takes a choice: what it remembers is stored, then the walk lands on its target, and from a
/// route goes on by the first row that holds. Pre: the choice is offered at the place.
[[nodiscard]] Arrival take(const Flow& flow, const Place& place, ChoiceId choice);

}  // namespace waypost
