// "Did you mean …?": the known name nearest to a misspelt one.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace waypost {

/// The restricted Damerau-Levenshtein distance in bytes (optimal string alignment: insert, delete,
/// replace, swap neighbours). Costs length times length.
[[nodiscard]] int edit_distance(std::string_view a, std::string_view b);

/// The candidate nearest to `name`, the first among equals; empty when none is nearer than a third
/// of the name's length (at least 1, at most 3 edits).
[[nodiscard]] std::string nearest_name(std::string_view name,
                                       const std::vector<std::string>& candidates);

/// ``did you mean `x`?`` for the nearest candidate, or an empty text.
[[nodiscard]] std::string did_you_mean(std::string_view name,
                                       const std::vector<std::string>& candidates);

}  // namespace waypost
