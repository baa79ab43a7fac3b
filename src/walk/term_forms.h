// How the terms of a flow are written.
#pragma once

#include "flow/flow.h"
#include "text/terms.h"

#include <vector>

namespace waypost {

/// In the order of the flow's terms; each begins with the term's own word.
[[nodiscard]] std::vector<TermForms> term_forms(const Flow& flow);

}  // namespace waypost
