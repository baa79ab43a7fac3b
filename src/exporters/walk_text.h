// A walk as people read it in a terminal.
#pragma once

#include "base/words.h"
#include "exporters/walk_opened.h"
#include "flow/flow.h"
#include "walk/card_view.h"
#include "walk/walk.h"

#include <string>
#include <string_view>

namespace waypost {

/// The lines that come before anything else, the flow's title and an empty line.
[[nodiscard]] std::string walk_heading_text(const Flow& flow,
                                            const Words& words,
                                            std::string_view today);

/// The present card as the walk has it before itself, or the option that is open over it.
[[nodiscard]] CardView shown_view(const Flow& flow, const Replay& walk, const WalkOpened& opened);

/// The options of the present decision, numbered as the terminal opens them; empty where there are
/// none, where one is open and where the card is closed.
[[nodiscard]] std::string walk_options_text(const Flow& flow,
                                            const Replay& walk,
                                            const Words& words,
                                            const WalkOpened& opened);

/// The choices offered at the present place, numbered as the number keys take them; on an end the
/// words for it, at a gap or on a stuck card the words for that.
[[nodiscard]] std::string walk_choices_text(const Flow& flow,
                                            const Replay& walk,
                                            const Words& words);

/// The whole walk as `waypost walk --choose` prints it: heading, the present card, its choices, the
/// way so far, the answers, the sources in full, urgent help and, where the walk stopped, which
/// step was not taken and why. What is open stands instead of the card that it lies over. A closed
/// card shows its title, its question and its choices. `today` is `YYYY-MM-DD`.
/// Pre: the replay is one of this flow.
[[nodiscard]] std::string walk_text(const Flow& flow,
                                    const Replay& walk,
                                    const Words& words,
                                    const WalkOpened& opened,
                                    std::string_view today);

}  // namespace waypost
