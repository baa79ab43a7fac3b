// My page with what a person made on their walk: the same in the window and on the command line.
#pragma once

#include "base/words.h"
#include "flow/flow.h"
#include "session/jottings.h"
#include "walk/gates.h"
#include "walk/my_page.h"
#include "walk/walk.h"

namespace waypost {

/// The page of the walk with the person's ticks, ratings, questions and notes. Pre: the replay is
/// one of this flow.
[[nodiscard]] MyPage jotted_page(const Flow& flow,
                                 const Replay& replay,
                                 const OpenedGates& opened,
                                 const Jottings& jottings,
                                 const Words& words);

}  // namespace waypost
