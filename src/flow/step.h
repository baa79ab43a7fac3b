// The rule of a step. It exists once, here: walks, provers and exporters call it.
#pragma once

#include "flow/flow.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace waypost {

/// Where a walk stands: a card and all answers.
struct Place {
    NodeId card{};
    Answers answers{};

    friend bool operator==(const Place&, const Place&) = default;
};

/// Why an arrival came to no card that can be read.
enum class Hold : std::uint8_t {
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

/// Stores what taking the choice remembers.
void remember(const Choice& choice, Answers& answers);

/// The position of the row that a walk with these answers goes on by, the first that holds; nothing
/// where none does.
[[nodiscard]] std::optional<std::size_t> row_taken(const Node& route, const Answers& answers);

/// Takes a choice: what it remembers is stored, then the walk lands on its target, and from a
/// route goes on by the first row that holds. Pre: the choice is offered at the place.
[[nodiscard]] Arrival take(const Flow& flow, const Place& place, ChoiceId choice);

}  // namespace waypost
