#include "app/reader.h"

#include "session/spoken_text.h"

namespace waypost {

void Reader::carry_out(const AppRequests& asked, Session& session) {
    if (asked.stop_reading) {
        fall_silent(session);
    }
    if (asked.read_aloud) {
        said_ = spoken_text(session);
        voice_->say(said_, session.open_flow()->flow.metadata().language);
        session.note_reading(Reading::Speaking);
        seen_changes_ = session.changes();
    }
}

bool Reader::follow(Session& session) {
    if (said_.empty()) {
        return false;
    }
    if (session.changes() != seen_changes_ && spoken_text(session) != said_) {
        fall_silent(session);
        return true;
    }
    seen_changes_ = session.changes();
    const Reading now = voice_->state();
    if (now == session.reading()) {
        return false;
    }
    if (now == Reading::Silent) {
        said_.clear();
    }
    session.note_reading(now);
    return true;
}

void Reader::fall_silent(Session& session) {
    voice_->stop();
    said_.clear();
    session.note_reading(Reading::Silent);
}

}  // namespace waypost
