// The pages of `--help`.
#pragma once

#include "base/words.h"

#include <string>
#include <string_view>

namespace waypost {

/// The page of a command, or the program's own for an empty name. Ends with a line end.
[[nodiscard]] std::string help_text(std::string_view command, const Words& words);

/// Such as "1.0.0".
[[nodiscard]] std::string program_version();

/// The program's name and version and the long form of the label.
[[nodiscard]] std::string version_text(const Words& words);

}  // namespace waypost
