// A saved walk named on the command line, and the flow that it belongs to.
#pragma once

#include "base/file_system.h"
#include "flowfile/saved_walk.h"

#include <iosfwd>
#include <optional>
#include <string>
#include <vector>

namespace waypost {

/// True for a path that is named as saved walks are.
[[nodiscard]] bool names_saved_walk(const std::string& path);

struct ReopenedWalk {
    std::optional<SavedWalk> walk{};
    /// The flow's file.
    std::string flow_path{};
    /// What the command exits with where there is no walk.
    int exit_code = 0;
};

/// Reads a saved walk and looks for its flow: beside the file first, then in `folders`. What is
/// wrong goes to `err`. Reads every flow of these folders until it is found.
[[nodiscard]] ReopenedWalk reopen_walk(const FileSystem& files,
                                       const std::string& path,
                                       const std::vector<std::string>& folders,
                                       std::ostream& err);

}  // namespace waypost
