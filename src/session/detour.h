// What lies over the present place and is closed again.
#pragma once

#include "base/words.h"
#include "flow/flow.h"
#include "flow/step.h"

#include <cstddef>
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
    /// An earlier step, looked at again to change it.
    Earlier,
    /// A card off the path, or an option of one, looked at as it could come to be.
    Looking,
};

struct Detour {
    DetourKind kind = DetourKind::Urgent;
    /// The card; of a comparison, the decision.
    NodeId card{};
    /// Of an option, also one looked at, the decision that it was opened from.
    NodeId decision{};
    /// Of an earlier step, its position in the walk.
    std::size_t step = 0;

    friend bool operator==(const Detour&, const Detour&) = default;
};

/// What the way back from it says.
[[nodiscard]] Word way_back_word(DetourKind kind);

/// The same detours on a newer version of the flow, as far as their cards are still there and
/// still offered. `here` is the present place on the newer one.
[[nodiscard]] std::vector<Detour> carried_over(const Flow& before,
                                               const std::vector<Detour>& detours,
                                               const Flow& after,
                                               const Place& here);

}  // namespace waypost
