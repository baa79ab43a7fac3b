// Which conditional parts of the cards ahead can still come to hold.
#pragma once

#include "flow/step.h"

#include <optional>
#include <vector>

namespace waypost {

/// What of one card some walk from here still meets.
struct CardCases {
    /// Some walk from here stands on the card, now or later, or is offered it as an option.
    bool is_met = false;
    /// By passage: on some walk from here its condition holds where the card is stood on, or where
    /// the card is offered as an option.
    std::vector<bool> passages{};
    /// By option that the card lists: some walk from here is offered it there.
    std::vector<bool> options{};
};

/// By node of the flow, exact. Nothing where more than a few ten thousand situations are ahead.
/// What Urgent help and `card:` links open counts as little as it does for proofs. Linear in the
/// flow and in what is ahead.
[[nodiscard]] std::optional<std::vector<CardCases>> cases_ahead(const Flow& flow,
                                                                const Place& place);

}  // namespace waypost
