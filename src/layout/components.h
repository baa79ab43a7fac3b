// Part of cycle breaking: which nodes lie on cycles together.
#pragma once

#include "layout/input.h"
#include "layout/table.h"

namespace waypost::layout {

/// The strongly connected component of each node, considering the edges marked in `used` alone.
/// Components are numbered so that every used edge between two of them leads to the lower number.
/// Linear (Tarjan, 1972), without recursion.
[[nodiscard]] Table<int> strong_components(const Input& input, const Table<char>& used);

}  // namespace waypost::layout
