// What an edit is about. Private to this library.
#pragma once

#include "flow/draft.h"
#include "flowfile/edit.h"

#include <string>

namespace waypost {

/// The id of the card, or of the term or whatever else the edit names.
[[nodiscard]] const std::string& subject_of(const Edit& edit);

/// True when what the edit changes or takes out is in both drafts and says the same in both.
[[nodiscard]] bool is_as_seen(const FlowDraft& seen, const FlowDraft& now, const Edit& edit);

}  // namespace waypost
