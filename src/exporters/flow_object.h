// The JSON values of a flow's parts. Only for the sources of this library.
#pragma once

#include "exporters/json_text.h"
#include "flow/flow.h"

namespace waypost {

/// Sets `source` or `editorial`; neither when nothing was cited.
void set_citation(Json& object, const Flow& flow, const Citation& citation);

/// Sets `when` and `unless`, always as lists of tables of lists, `["*"]` for any value; neither on
/// a condition that always holds.
void set_condition(Json& object, const Flow& flow, const Condition& condition);

[[nodiscard]] Json node_object(const Flow& flow, const Node& node);

}  // namespace waypost
