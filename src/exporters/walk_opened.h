// What is open over the place that a walk comes to.
#pragma once

#include "flow/ids.h"
#include "walk/gates.h"

namespace waypost {

struct WalkOpened {
    OpenedGates gates{};
    /// An option that the place offers; without a value, none is open.
    NodeId option{};
};

}  // namespace waypost
