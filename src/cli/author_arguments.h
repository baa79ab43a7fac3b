// The arguments of `waypost explain`, `new` and `schema`.
#pragma once

#include "cli/arguments.h"

#include <string>
#include <vector>

namespace waypost {

[[nodiscard]] Arguments parse_explain(const std::vector<std::string>& args);

[[nodiscard]] Arguments parse_schema(const std::vector<std::string>& args);

/// `today` (`YYYY-MM-DD`) is the day that the new flow carries.
[[nodiscard]] Arguments parse_new(const std::vector<std::string>& args, const std::string& today);

}  // namespace waypost
