// Small flows with loops, routes and conditions, the same for the same seed on every machine.
#pragma once

#include "flow/flow.h"

namespace waypost {

/// 4 to 19 cards in three phases, of which the last is an end; two answers of three values. Some of
/// its cards may be unreachable or stuck: it opens, and nothing more is promised.
[[nodiscard]] Flow random_flow(unsigned seed);

}  // namespace waypost
