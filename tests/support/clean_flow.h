// Flows of any size in which nothing is wrong.
#pragma once

#include "flow/draft.h"

#include <cstdint>

namespace waypost::test {

/// A flow of about so many cards, ten at least, that no check has anything to say about, by
/// construction: a spine of cards on which every walk can go on, with all mixes of the answers
/// given before; ways that skip, side cards, routes, gates, ways back. It has every kind of card
/// and conditions of every shape.
[[nodiscard]] FlowDraft clean_draft(std::uint64_t seed, int cards);

}  // namespace waypost::test
