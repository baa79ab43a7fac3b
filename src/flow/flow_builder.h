// Makes a Flow from a draft in which every name resolves. Private to this library.
#pragma once

#include "flow/draft.h"
#include "flow/draft_names.h"
#include "flow/flow.h"

namespace waypost {

/// The friend that Flow names, so that nobody but `check` can make one.
class FlowBuilder {
public:
    /// Pre: the checks found nothing broken in the draft.
    [[nodiscard]] static Flow build(const FlowDraft& draft, const DraftNames& names);
};

}  // namespace waypost
