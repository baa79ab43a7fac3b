// A walk as people read it in a terminal.
#pragma once

#include "base/words.h"
#include "flow/flow.h"
#include "walk/walk.h"

#include <string>
#include <string_view>

namespace waypost {

/// The lines that come before anything else, the flow's title and an empty line.
[[nodiscard]] std::string walk_heading_text(const Flow& flow,
                                            const Words& words,
                                            std::string_view today);

/// The choices offered at the present place, numbered as the number keys take them; on an end the
/// words for it, at a gap or on a stuck card the words for that.
[[nodiscard]] std::string walk_choices_text(const Flow& flow,
                                            const Replay& walk,
                                            const Words& words);

/// The whole walk as `waypost walk --choose` prints it: heading, the present card, its choices, the
/// way so far, the answers, the sources in full, urgent help and, where the walk stopped, which
/// step was not taken and why. `today` is `YYYY-MM-DD`. Pre: the replay is one of this flow.
[[nodiscard]] std::string walk_text(const Flow& flow,
                                    const Replay& walk,
                                    const Words& words,
                                    std::string_view today);

}  // namespace waypost
