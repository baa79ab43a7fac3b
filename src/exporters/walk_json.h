// A walk for programs.
#pragma once

#include "base/words.h"
#include "exporters/walk_opened.h"
#include "flow/flow.h"
#include "walk/walk.h"

#include <string>

namespace waypost {

/// The JSON of `waypost walk`: the present card, its choices in the order of the number keys, its
/// options, and the answers given. Of a card whose gate is closed the options are left out. Where a
/// walk stopped on a route, `at` is that route and `title` is empty.
/// Pre: the replay is one of this flow.
[[nodiscard]] std::string walk_json(const Flow& flow,
                                    const Replay& walk,
                                    const Words& words,
                                    const WalkOpened& opened);

}  // namespace waypost
