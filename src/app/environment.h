// What the environment says.
#pragma once

#include <string>

namespace waypost {

/// The variable's value; empty where it is not set.
[[nodiscard]] std::string environment(const char* name);

}  // namespace waypost
