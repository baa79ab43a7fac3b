// The person's saved walks as the window lists them, and what is said of a file that is none.
#pragma once

#include "base/file_system.h"
#include "base/words.h"
#include "cli/saved_walk_file.h"
#include "session/saved_walks.h"

#include <string>
#include <vector>

namespace waypost {

/// The saved walks of a folder, newest first, then those that cannot be opened. Reads each of them,
/// and the flows that they belong to.
[[nodiscard]] std::vector<SavedWalkEntry> list_saved_walks(const FileSystem& files,
                                                           const std::string& folder,
                                                           FlowsById& flows,
                                                           const Words& words);

/// One line about a walk that cannot be opened, with its file's name. Pre: it cannot.
[[nodiscard]] std::string walk_problem(const SavedWalkFile& walk,
                                       const std::string& path,
                                       const Words& words);

/// One line about a file that is neither a saved walk nor a flow.
[[nodiscard]] std::string foreign_file_line(const std::string& path, const Words& words);

}  // namespace waypost
