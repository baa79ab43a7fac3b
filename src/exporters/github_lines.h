// Findings as the workflow commands that GitHub shows beside the lines of a change.
#pragma once

#include "exporters/checked_file.h"

#include <cstddef>
#include <string>
#include <vector>

namespace waypost {

/// `::error file=…,line=…,col=…,title=CODE::message`, one finding a line; a finding about a file as
/// a whole has no line. Empty where nothing was found. At most `limit` findings of one code in one
/// file (0: all).
[[nodiscard]] std::string github_lines(const std::vector<CheckedFile>& files, std::size_t limit);

}  // namespace waypost
