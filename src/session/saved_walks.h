// Walks that a person can go back to: those of their files, and those left in this run.
#pragma once

#include "flowfile/saved_walk.h"

#include <string>

namespace waypost {

/// A file of a saved walk as it is listed.
struct SavedWalkEntry {
    std::string path{};
    /// The title of its flow; where that is not known, the file's name.
    std::string title{};
    /// The day it was saved, `YYYY-MM-DD`; empty where that is not known.
    std::string walked_on{};
    /// The file's name, where two in the list would look alike; else empty.
    std::string file{};
    /// Why it cannot be opened; empty when it can.
    std::string problem{};

    friend bool operator==(const SavedWalkEntry&, const SavedWalkEntry&) = default;
};

/// A walk that was left in this run, kept in memory only.
struct LeftWalk {
    SavedWalk walk{};
    std::string flow_path{};
    /// Of its flow.
    std::string title{};
    /// All that was made on it is in a file too.
    bool is_saved = false;

    friend bool operator==(const LeftWalk&, const LeftWalk&) = default;
};

/// True where the person has taken a step or written or rated anything.
[[nodiscard]] bool has_anything_made(const SavedWalk& walk);

/// True where `now` has nothing that `kept` has not: what was only looked at does not count, nor do
/// the day and the version of the flow.
[[nodiscard]] bool is_same_work(const SavedWalk& now, const SavedWalk& kept);

}  // namespace waypost
