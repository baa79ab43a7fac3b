// The JSON values of a flow's parts. Only for the sources of this library.
#pragma once

#include "exporters/json_text.h"
#include "flow/flow.h"

#include <vector>

namespace waypost {

/// Sets `source` or `editorial`; neither when nothing was cited.
void set_citation(Json& object, const Flow& flow, const Citation& citation);

/// Sets the list of texts with their sources; nothing when there are none.
void set_bullets(Json& object,
                 const char* key,
                 const Flow& flow,
                 const std::vector<Bullet>& bullets);

/// Sets `when` and `unless`, always as lists of tables of lists, `["*"]` for any value; neither on
/// a condition that always holds.
void set_condition(Json& object, const Flow& flow, const Condition& condition);

[[nodiscard]] Json node_object(const Flow& flow, const Node& node);

}  // namespace waypost
