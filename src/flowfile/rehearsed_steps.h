// Where the walks that a flow rehearses lead. Private to this library.
#pragma once

#include "flow/flow.h"

#include <string>
#include <vector>

namespace waypost {

/// For each rehearsal the ids of the cards on which its steps are taken, then that of the card on
/// which it ends; fewer where a step cannot be taken.
[[nodiscard]] std::vector<std::vector<std::string>> cards_of_steps(const Flow& flow);

}  // namespace waypost
