// Findings and certificates for programs.
#pragma once

#include "exporters/checked_file.h"

#include <cstddef>
#include <string>
#include <vector>

namespace waypost {

/// The JSON of `waypost check`. `errors` and `warnings` count every finding, written out or not. A
/// finding about a file as a whole has line 0. Counts that can be larger than any machine number
/// are strings of digits. At most `limit` findings of one code are written out (0: all).
[[nodiscard]] std::string check_json(const std::vector<CheckedFile>& files, std::size_t limit);

}  // namespace waypost
