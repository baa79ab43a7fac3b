// A checked flow as text, to be compared whole.
#pragma once

#include "flow/flow.h"

#include <string>

namespace waypost::test {

/// Every part of the flow in its order, ids resolved to names, places as line:column. Not the
/// canonical text that the hash is made of: written apart, so that one can show the other wrong.
[[nodiscard]] std::string flow_dump(const Flow& flow);

}  // namespace waypost::test
