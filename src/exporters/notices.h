// What every view and every export says about a flow before anything else.
#pragma once

#include "base/words.h"
#include "flow/flow.h"

#include <string>
#include <string_view>
#include <vector>

namespace waypost {

/// The label first, then whether a clinician has read the flow, then, past its `review_by`, that it
/// may be out of date. `today` is `YYYY-MM-DD`.
[[nodiscard]] std::vector<std::string> notices(const Metadata& flow,
                                               const Words& words,
                                               std::string_view today);

}  // namespace waypost
