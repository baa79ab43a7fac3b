// The JSON value of a map. Only for the sources of this library.
#pragma once

#include "diagram/diagram.h"
#include "exporters/json_text.h"
#include "flow/flow.h"

namespace waypost {

/// Where the cards lie and how the lines between them run. Pre: the diagram is this flow's.
[[nodiscard]] Json layout_object(const Flow& flow, const Diagram& diagram);

}  // namespace waypost
