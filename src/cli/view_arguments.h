// The arguments of `waypost view`, and of `waypost` alone.
#pragma once

#include "cli/arguments.h"

#include <string>
#include <string_view>
#include <vector>

namespace waypost {

/// Understands what stands behind `view`; without that word `command` is empty. `today`
/// (`YYYY-MM-DD`) stands where no `--today` is given.
[[nodiscard]] Arguments parse_view(std::string_view command,
                                   const std::vector<std::string>& args,
                                   const std::string& today);

}  // namespace waypost
