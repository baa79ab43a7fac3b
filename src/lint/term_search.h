// Which explained words the texts of a flow have. Private to this library.
#pragma once

#include "flow/draft.h"
#include "flow/flow.h"

#include <cstddef>
#include <vector>

namespace waypost {

/// The positions of the terms that stand in no text that readers or the room see, in any of their
/// forms, alone or inside a longer term; their own explanation does not count, that of another term
/// does. Linear in the texts, which are read until every term is found.
[[nodiscard]] std::vector<std::size_t> unused_terms(const FlowDraft& draft, const Flow& flow);

}  // namespace waypost
