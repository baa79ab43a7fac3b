// What lies over the present place and is closed again.
#pragma once

#include "flow/flow.h"
#include "flow/step.h"

#include <vector>

namespace waypost {

enum class DetourKind {
    /// The urgent card, or without one the engine's own urgent words.
    Urgent,
    /// An option of a decision.
    Option,
    /// The options of a decision side by side.
    Comparison,
    /// A card that a link in a text opens.
    Linked,
};

struct Detour {
    DetourKind kind = DetourKind::Urgent;
    /// The card; of a comparison, the decision.
    NodeId card{};
    /// Of an option, the decision that it was opened from.
    NodeId decision{};

    friend bool operator==(const Detour&, const Detour&) = default;
};

/// The same detours on a newer version of the flow, as far as their cards are still there and
/// still offered. `here` is the present place on the newer one.
[[nodiscard]] std::vector<Detour> carried_over(const Flow& before,
                                               const std::vector<Detour>& detours,
                                               const Flow& after,
                                               const Place& here);

}  // namespace waypost
