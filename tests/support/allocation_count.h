// How often a test's program asked for memory by `new`. Only programs that compile
// allocation_count.cpp count; what ImGui allocates is not ours and does not count.
#pragma once

#include <cstddef>

namespace waypost::test {

/// Since the program began.
[[nodiscard]] std::size_t allocation_count();

}  // namespace waypost::test
