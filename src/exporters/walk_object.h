// The JSON value of a walk, for the exporters that carry one. Only for the sources of this library.
#pragma once

#include "base/words.h"
#include "exporters/json_text.h"
#include "exporters/walk_opened.h"
#include "flow/flow.h"
#include "walk/walk.h"

namespace waypost {

[[nodiscard]] Json walk_object(const Flow& flow,
                               const Replay& walk,
                               const Words& words,
                               const WalkOpened& opened);

}  // namespace waypost
