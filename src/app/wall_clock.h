// The time of day as people read it.
#pragma once

#include <string>

namespace waypost {

/// Such as "14:05"; empty where it is not known.
[[nodiscard]] std::string wall_clock();

}  // namespace waypost
