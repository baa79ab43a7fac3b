// The arguments of `waypost export`.
#pragma once

#include "cli/arguments.h"

#include <string>
#include <vector>

namespace waypost {

/// Understands what stands behind `export`. `today` (`YYYY-MM-DD`) stands where no `--today` is
/// given.
[[nodiscard]] Arguments parse_export(const std::vector<std::string>& args,
                                     const std::string& today);

}  // namespace waypost
