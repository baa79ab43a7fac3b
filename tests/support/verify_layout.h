// What holds for every layout; called after each one that a test makes.
#pragma once

#include "layout/layout.h"

#include <string>

namespace waypost::test {

/// The first rule that a layout breaks, in words; empty when it keeps them all. The rules: sizes
/// are kept; boxes and labels do not overlap; bands are in order, cover the width and hold their
/// boxes; routes are joined, start and end level on the borders of their boxes and pass through no
/// other box or label (curves flattened to within 0.5); everything is finite and within the bounds.
[[nodiscard]] std::string broken_rule(const layout::Graph& graph, const layout::Result& result);

}  // namespace waypost::test
