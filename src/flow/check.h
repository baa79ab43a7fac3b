// The only way to a Flow.
#pragma once

#include "base/diagnostic.h"
#include "flow/draft.h"
#include "flow/flow.h"

#include <optional>

namespace waypost {

struct CheckResult {
    /// Engaged exactly when no finding is broken. Unproven flows open.
    std::optional<Flow> flow{};
    Diagnostics diagnostics;
};

/// Looks up every name of the draft and judges its shape. `read` are the findings made while the
/// draft was read; they come first in the result, and a broken one among them means no flow, but
/// the draft is checked all the same so that every mistake is told at once.
/// Pre: for whatever is marked unread in the draft there is a broken finding in `read`.
[[nodiscard]] CheckResult check(const FlowDraft& draft, const Diagnostics& read);

}  // namespace waypost
