// A rehearsal as an author writes it.
#pragma once

#include "flow/flow.h"

#include <string>

namespace waypost {

/// The `[[rehearsal]]` table of these steps, ready to be put at the end of the flow's file; lines
/// end in `\n`. Of the rehearsal its name, steps, seconds and
/// end count.
[[nodiscard]] std::string rehearsal_toml(const Flow& flow, const Rehearsal& rehearsal);

}  // namespace waypost
