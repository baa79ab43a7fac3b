// Typed numbers as HTML. Private to this library.
#pragma once

#include "base/words.h"
#include "flow/number_text.h"

#include <string>
#include <vector>

namespace waypost {

/// A figure for each number: the count, an array of dots where there are not too many, and who was
/// counted, over what time and how surely. Empty without numbers.
[[nodiscard]] std::string html_numbers(const std::vector<ShownNumber>& numbers, const Words& words);

}  // namespace waypost
