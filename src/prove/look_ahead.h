// What lies ahead of a place: how far it is to an ending, and which cards can still be come to.
#pragma once

#include "flow/step.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace waypost {

/// Between two steps no more situations are explored than these.
inline constexpr std::size_t kMostSituationsAhead = 50'000;

struct StepsLeft {
    int fewest = 0;
    int most = 0;

    friend bool operator==(const StepsLeft&, const StepsLeft&) = default;
};

struct Ahead {
    /// The fewest and the most choices from here to an ending. Nothing where a walk from here can
    /// come back to where it was, or to a place that is no ending and leads nowhere.
    std::optional<StepsLeft> left{};
    /// By node of the flow: some walk from here with these answers stands on it, now or later.
    std::vector<bool> cards{};
};

/// Exact. Nothing where more than a few ten thousand situations are ahead. Linear in the flow and
/// in what is ahead.
[[nodiscard]] std::optional<Ahead> look_ahead(const Flow& flow, const Place& place);

}  // namespace waypost
