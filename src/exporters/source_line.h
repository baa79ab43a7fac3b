// A source in full, as every list of sources has it. Only for the sources of this library.
#pragma once

#include "base/words.h"
#include "flow/flow.h"

#include <string>

namespace waypost {

/// When it was published; else that it has no date, or when it was read.
[[nodiscard]] std::string source_date(const Source& source, const Words& words);

/// `Publisher: Title (date)`.
[[nodiscard]] std::string source_named(const Source& source, const Words& words);

/// The same with its address behind it.
[[nodiscard]] std::string source_in_full(const Source& source, const Words& words);

}  // namespace waypost
