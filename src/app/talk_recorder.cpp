#include "app/talk_recorder.h"

#include <cmath>

namespace waypost {

Rehearsal TalkRecorder::timed(Rehearsal so_far, double now) {
    if (began_ < 0) {
        began_ = now;
    }
    taken_at_.resize(so_far.choose.size(), now);
    so_far.seconds.clear();
    double since = began_;
    for (const double at : taken_at_) {
        so_far.seconds.push_back(static_cast<int>(std::lround(at - since)));
        since = at;
    }
    return so_far;
}

}  // namespace waypost
