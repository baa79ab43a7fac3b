#include "app/frozen_room.h"

namespace waypost {

void FrozenRoom::follow(Session& session, bool speaker_has_window) {
    if (session.talk().is_frozen && !speaker_has_window) {
        static_cast<void>(session.apply(intent::ChangeTalk{TalkAct::Freeze}));
    }
    if (!session.talk().is_frozen) {
        kept_.reset();
        return;
    }
    if (!kept_) {
        kept_ = session;
    }
    // The screen can be made black, and bright again, all the same.
    if (kept_->talk().is_black != session.talk().is_black) {
        static_cast<void>(kept_->apply(intent::ChangeTalk{TalkAct::Black}));
    }
}

Intents FrozenRoom::still_meant(const Intents& intents) {
    Intents meant;
    for (const Intent& intent : intents) {
        if (intent.as<intent::ShapeMap>() != nullptr) {
            meant.push_back(intent);
        }
    }
    return meant;
}

}  // namespace waypost
