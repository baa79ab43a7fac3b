// A walk's steps, when cards on its way have other ids in a newer version of the flow.
#pragma once

#include "walk/walk.h"

#include <vector>

namespace waypost {

/// A card was renamed where the newer version no longer knows the card of a step and the walk comes
/// to a card there that the older one did not know; and where a step's choice was called by its
/// target, and one called by a new card stands in its place. The steps are given the new ids;
/// others stay as they are. One replay for each renamed card.
[[nodiscard]] std::vector<WalkStep> follow_renames(const Flow& before,
                                                   const Flow& after,
                                                   std::vector<WalkStep> steps);

}  // namespace waypost
