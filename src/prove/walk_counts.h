// How many walks an explored flow has. Private to this library.
#pragma once

#include "prove/families.h"
#include "prove/walk_count.h"

#include <cstddef>

namespace waypost {

/// The number of walks from the start to an ending. Pre: no loop.
[[nodiscard]] WalkCount count_walks(const Explored& explored);

/// Those of at most `most` choices.
[[nodiscard]] WalkCount count_short_walks(const Explored& explored, int most);

/// The number of cards on which one walk can stand twice.
[[nodiscard]] std::size_t count_repeatable_cards(const Explored& explored);

}  // namespace waypost
