// Small flows at random, mostly faulty ones.
#pragma once

#include "flow/draft.h"

#include <cstdint>

namespace waypost::test {

/// A flow that opens but may have anything wrong with it that only walking it can show: gaps,
/// traps, rings of routes, conditions of every shape that never or always hold, promises that
/// break. At most twelve cards that walks stand on, three answers of three values. Every other
/// seed makes a tame one, and of those many can be proven.
[[nodiscard]] FlowDraft wild_draft(std::uint64_t seed);

}  // namespace waypost::test
