// Long flows to measure with.
#pragma once

#include "flow/draft.h"

#include <cstdint>

namespace waypost::test {

/// A clean flow of so many cards, about 1.4 ways on from each, all onwards, and 60 words a card in
/// sentences of 12. Every 40th card is a question that no way jumps over; each of its six choices
/// remembers all four answers, of six values each, anew. One choice in ten has a condition, on an
/// answer set by the last such question. (The questions ask again, which is a warning.)
[[nodiscard]] FlowDraft long_draft(std::uint64_t seed, int cards);

}  // namespace waypost::test
