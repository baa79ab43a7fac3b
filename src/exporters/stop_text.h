// Why the choices of a walk could not all be taken.
#pragma once

#include "flow/flow.h"
#include "walk/walk.h"

#include <string>

namespace waypost {

/// One line for whoever typed the choices: which step, why, and what could be meant. In names, not
/// in words for readers. Ends with a line end. Pre: the walk stopped; it is one of this flow.
[[nodiscard]] std::string stop_text(const Flow& flow, const Replay& walk);

}  // namespace waypost
