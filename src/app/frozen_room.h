// What the room goes on seeing while the speaker looks ahead.
#pragma once

#include "session/session.h"

#include <optional>

namespace waypost {

class FrozenRoom {
public:
    /// Keeps what is seen when the talk becomes frozen, and lets it go again. To be called after
    /// whatever may have changed the talk. Without a window for the speaker nobody would see the
    /// talk go on, so a freeze ends with it.
    void follow(Session& session, bool speaker_has_window);

    /// Null where the room sees the session itself.
    [[nodiscard]] const Session* seen() const { return kept_ ? &*kept_ : nullptr; }

    /// Of what a frame of the frozen picture asked for, what does not depend on where the talk is.
    [[nodiscard]] static Intents still_meant(const Intents& intents);

private:
    std::optional<Session> kept_{};
};

}  // namespace waypost
