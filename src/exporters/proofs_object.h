// The JSON values of what a flow says about itself: promises, rehearsals, what is vouched for and
// what is allowed. Only for the sources of this library.
#pragma once

#include "exporters/json_text.h"
#include "flow/flow.h"

namespace waypost {

/// Sets `promises`, `rehearsals`, `attest` and `allow`; none that is empty.
void set_proofs(Json& object, const Flow& flow);

}  // namespace waypost
