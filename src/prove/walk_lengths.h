// How long the walks of an explored flow are. Private to this library.
#pragma once

#include "prove/families.h"

#include <cstdint>
#include <vector>

namespace waypost {

/// Some walk comes back to a situation, so that walks can go on for ever.
[[nodiscard]] bool has_loop(const Explored& explored);

/// For each situation the fewest choices to an ending, -1 where none can be reached.
[[nodiscard]] std::vector<std::int32_t> fewest_to_end(const Explored& explored);

/// For each situation the most choices to an ending, -1 where none can be reached. Pre: no loop.
[[nodiscard]] std::vector<std::int32_t> most_to_end(const Explored& explored);

}  // namespace waypost
