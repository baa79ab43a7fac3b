// What later versions bring: refused by its name, so that nobody takes it for a mistake of theirs.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace waypost {

/// The first option of `args` that this command will have in a later version, or an empty text.
[[nodiscard]] std::string later_option(std::string_view command,
                                       const std::vector<std::string>& args);

}  // namespace waypost
