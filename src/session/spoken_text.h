// What is read aloud of what the window shows.
#pragma once

#include "session/session.h"

#include <string>

namespace waypost {

/// The card that is shown, or what lies over it, then what can be chosen, then the label: a
/// paragraph each, a line break between them. What waits for a yes is not in it. Empty where
/// nothing is read: on the first screen, on a sheet, and before a room, where the speaker reads.
[[nodiscard]] std::string spoken_text(const Session& session);

}  // namespace waypost
