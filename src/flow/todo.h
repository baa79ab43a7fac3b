// What authors have marked to be said later.
#pragma once

#include "flow/draft.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace waypost {

/// `TODO`, alone or before other words.
[[nodiscard]] bool is_todo(std::string_view text);

/// Where the word stands in a text, in bytes.
[[nodiscard]] std::vector<std::size_t> find_todo(std::string_view text);

/// How many texts of `[flow]` are marked so. They are not missing, since their authors
/// know of them; `check` counts them in one line.
[[nodiscard]] std::size_t count_todo(const FlowDraft& draft);

}  // namespace waypost
