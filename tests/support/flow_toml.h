// A draft written as the file that it would have been read from.
#pragma once

#include "flow/draft.h"

#include <string>

namespace waypost::test {

/// The draft as TOML, and in the draft the place of each part in it: line and column of where it
/// begins, which is where findings point. Reading the text gives the same draft again, as far as
/// TOML can say it; what is marked unread, and files that are included, are left out.
[[nodiscard]] std::string write_toml(FlowDraft& draft);

}  // namespace waypost::test
