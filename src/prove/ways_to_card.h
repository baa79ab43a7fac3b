// How a card is come to: for authors who want to try one card without walking there.
#pragma once

#include "base/diagnostic.h"
#include "flow/flow.h"
#include "flow/step.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace waypost {

struct WaysToCard {
    /// The choices of the first of the shortest walks that stand on the card, that pass it where it
    /// is a route, or that come to a place which offers it where it is an option. Nothing when no
    /// walk does.
    std::optional<std::vector<FindingStep>> shortest{};
    /// The choices that some walk comes to the card by, each once, in the order of the file; none
    /// for routes and options.
    std::vector<FindingStep> last{};
};

/// Exact. Nothing where the flow has more than so many situations. As costly as exploring them.
[[nodiscard]] std::optional<WaysToCard> ways_to_card(const Flow& flow,
                                                     NodeId card,
                                                     std::size_t most_situations = 1'000'000);

/// The choices of the first of the shortest walks that go on from this place to the card, or to a
/// place that offers it where it is an option. Nothing where none does, or where it is too much to
/// tell. As costly as exploring what is ahead.
[[nodiscard]] std::optional<std::vector<FindingStep>> shortest_walk_on(
    const Flow& flow, const Place& from, NodeId card, std::size_t most_situations = 50'000);

}  // namespace waypost
