// Which texts a flow has. Private to this library.
#pragma once

#include "flow/draft.h"
#include "lint/flow_texts.h"

#include <vector>

namespace waypost {

/// Every text with words that readers, listeners or patients meet, in the order of the draft. Not
/// among them: notes for reviewers, what sources are called, and the fields of typed numbers but
/// their labels.
[[nodiscard]] std::vector<FlowText> list_texts(const FlowDraft& draft);

}  // namespace waypost
