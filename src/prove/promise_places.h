// Where promises are judged. Private to this library.
#pragma once

#include "prove/families.h"

#include <cstddef>
#include <optional>
#include <unordered_map>
#include <vector>

namespace waypost {

/// A place at which a promise's condition holds, and what it names there: the card itself, or an
/// option that is offered.
struct JudgedPlace {
    SituationId place = kNoSituation;
    NodeId named{};
};

/// What must not be reached, by the first move that reaches it.
struct Reached {
    Move by{};
    NodeId named{};
};

struct PromisePlaces {
    /// The first break of `never`.
    std::optional<Reached> reached{};
    /// Where `before` asks that its card was read, in breadth-first order; routes are left out.
    std::vector<JudgedPlace> to_judge{};
    /// The condition holds when a walk passes a route that `before` names.
    bool holds_on_route = false;
};

/// For each promise of the flow. Looks once at each situation of the cards that promises name.
[[nodiscard]] std::vector<PromisePlaces> promise_places(const Explored& explored);

}  // namespace waypost
