// An earlier step looked at again: what was chosen there, and what another choice would do.
#pragma once

#include "flow/flow.h"
#include "walk/walk.h"

#include <cstddef>
#include <vector>

namespace waypost {

/// A choice that was offered at an earlier step.
struct EarlierChoice {
    ChoiceId choice{};
    /// It is the one that was taken.
    bool is_taken = false;
    /// What becomes of the later steps when it is taken now.
    Change change{};
};

/// In the order of the file. Pre: the step is one of `taken`.
[[nodiscard]] std::vector<EarlierChoice> choices_at_step(const Flow& flow,
                                                         const Replay& replay,
                                                         std::size_t step);

}  // namespace waypost
