// A talk that plays by itself, with the times of its rehearsal or those that a room takes to read.
#pragma once

#include "session/session.h"

#include <cstddef>
#include <optional>

namespace waypost {

/// How long a room looks at what is shown, in seconds: its words read aloud, and a moment.
[[nodiscard]] double reading_seconds(const Session& session);

class Autoplay {
public:
    /// Presses the clicker when it is time, while the talk is not over and nothing holds it: a dark
    /// screen, a list, keys. Returns when it next looks, in the seconds of `now`; nothing at the
    /// end. Pre: a flow is presented.
    [[nodiscard]] std::optional<double> play(Session& session, double now);

private:
    /// How long what is shown now stays.
    [[nodiscard]] double stay(const Session& session);

    /// How many steps of the rehearsal were done when its time was last asked for.
    std::optional<std::size_t> timed_step_{};
    int seen_scenes_ = -1;
    double next_ = 0;
};

}  // namespace waypost
