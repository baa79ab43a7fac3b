// How far it is to an ending.
#pragma once

#include "flow/step.h"

#include <optional>

namespace waypost {

struct StepsLeft {
    int fewest = 0;
    int most = 0;

    friend bool operator==(const StepsLeft&, const StepsLeft&) = default;
};

/// The fewest and the most choices from here to an ending. Nothing where a walk from here can come
/// back to where it was or to a place that is no ending and leads nowhere, or where more than a few
/// ten thousand situations are ahead. Linear in the flow and in what is ahead.
[[nodiscard]] std::optional<StepsLeft> steps_left(const Flow& flow, const Place& place);

}  // namespace waypost
