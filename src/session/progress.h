// How much of each phase was read: "4 of 9 cards read".
#pragma once

#include "flow/flow.h"

#include <set>
#include <string>
#include <vector>

namespace waypost {

struct Progress {
    int read = 0;
    /// The cards that were read, and those that a walk can still come to.
    int of = 0;

    friend bool operator==(Progress, Progress) = default;
};

/// One for each phase. `read` holds the ids of cards that were stood on; `ahead`, by node, those
/// that some walk from here still comes to. Routes are no cards to a reader, and options are
/// opened, not come to: neither counts. Linear in the flow.
[[nodiscard]] std::vector<Progress> progress_of(const Flow& flow,
                                                const std::set<std::string>& read,
                                                const std::vector<bool>& ahead);

}  // namespace waypost
