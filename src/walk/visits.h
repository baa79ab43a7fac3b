// Which cards and routes a walk has left, and by which ways. Private to this library.
#pragma once

#include "flow/flow.h"
#include "walk/walk.h"

#include <cstddef>
#include <vector>

namespace waypost {

/// A card or route that the walk has left, and how.
struct Visit {
    NodeId card{};
    std::size_t way = 0;
    /// The step of which it was part; -1 for routes before the first card.
    int step = -1;
    /// With which it was left; lives in the replay.
    const Answers* answers = nullptr;
};

/// In the order of the walk. The present card is none of them, unless it was left before.
[[nodiscard]] std::vector<Visit> visits_of(const Flow& flow, const Replay& replay);

}  // namespace waypost
