// A session's walk as it is saved, and what came of one that was opened again.
#pragma once

#include "flowfile/saved_walk.h"
#include "session/jottings.h"
#include "walk/gates.h"
#include "walk/walk.h"

#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace waypost {

/// What of a session is saved.
struct WalkMade {
    Walk walk{};
    std::vector<WalkStep> waiting{};
    OpenedGates opened{};
    /// By their ids.
    std::set<std::string> read_options{};
    Jottings jottings{};
};

/// What came of opening a saved walk on the flow as it is now.
struct Reopened {
    /// The day it was saved, `YYYY-MM-DD`.
    std::string walked_on{};
    /// It was walked on another version of the flow.
    bool is_other_version = false;
    /// Why it went no further; nothing where every step held.
    std::optional<Stop> stopped{};
    /// How many steps were not taken.
    std::size_t steps_left = 0;
};

/// `today` is `YYYY-MM-DD`.
[[nodiscard]] SavedWalk to_saved(const WalkMade& made, const std::string& today);

[[nodiscard]] WalkMade from_saved(const SavedWalk& saved);

}  // namespace waypost
