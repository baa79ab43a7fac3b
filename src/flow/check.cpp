#include "flow/check.h"

namespace waypost {

CheckResult check(const FlowDraft& draft, const Diagnostics& read) {
    CheckResult result{std::nullopt, Diagnostics(draft.file)};
    result.diagnostics.append(read);
    return result;
}

}  // namespace waypost
