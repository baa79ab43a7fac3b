// What the present card keeps back, and because of which answer: "Why do I not see this here?"
#pragma once

#include "flow/flow.h"
#include "walk/walk.h"

#include <string>
#include <vector>

namespace waypost {

/// An option or a choice of the present card that is not offered.
struct ClosedWay {
    std::string label{};
    /// The answer that closes it. Without a value when it asks for one that was not given.
    AnswerId answer{};
    /// The position in `Replay::taken` of the step that gave the answer; -1 without an answer.
    int step = -1;
    /// The card that is kept back: the option's, or that to which the choice leads. Without a value
    /// where it leads on by a route.
    NodeId card{};
};

/// Options first, each in the order of the file. What is offered under the same label is not
/// missing. Pre: the replay is one of this flow.
[[nodiscard]] std::vector<ClosedWay> closed_ways(const Flow& flow, const Replay& replay);

}  // namespace waypost
