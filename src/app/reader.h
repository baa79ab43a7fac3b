// Reads aloud what the session shows, until something else is shown.
#pragma once

#include "platform/speech.h"
#include "session/session.h"

#include <memory>
#include <string>

namespace waypost {

class Reader {
public:
    /// Pre: not null.
    explicit Reader(std::unique_ptr<platform::Speech> voice) : voice_(std::move(voice)) {}

    /// Begins or stops where an intent asked for it, and tells the session.
    void carry_out(const AppRequests& asked, Session& session);

    /// Stops where something else is shown than what is read, and tells the session how the voice
    /// is. To be called after intents and whenever the voice may have changed; true when that
    /// changed what is shown.
    bool follow(Session& session);

private:
    void fall_silent(Session& session);

    std::unique_ptr<platform::Speech> voice_;
    /// What was asked for last; empty when nothing is being read.
    std::string said_{};
    int seen_changes_ = -1;
};

}  // namespace waypost
