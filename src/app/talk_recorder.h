// What a talk is written down as while it is given: its steps, and how long each took.
#pragma once

#include "flow/flow.h"

#include <vector>

namespace waypost {

class TalkRecorder {
public:
    /// The talk so far, with the seconds that it stayed before each of its steps. `now` is in
    /// seconds and grows from call to call; a step that is taken back is forgotten with its time,
    /// which then counts for what comes instead of it.
    [[nodiscard]] Rehearsal timed(Rehearsal so_far, double now);

private:
    /// When each step was taken.
    std::vector<double> taken_at_{};
    double began_ = -1;
};

}  // namespace waypost
