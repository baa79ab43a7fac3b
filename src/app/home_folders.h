// Where a person's own files go.
#pragma once

#include "base/file_system.h"

#include <string>

namespace waypost {

/// What decides it. Absent texts are empty.
struct HomeHints {
    /// $HOME
    std::string home{};
    /// $XDG_CONFIG_HOME
    std::string config_home{};
};

[[nodiscard]] HomeHints read_home_hints();

/// The file of the window's settings; empty where there is no home.
[[nodiscard]] std::string settings_path(const HomeHints& hints);

/// Where saved walks and handouts go: the documents folder that `user-dirs.dirs` names, where it
/// exists, else the home; empty where there is none.
[[nodiscard]] std::string documents_folder(const HomeHints& hints, const FileSystem& files);

/// A path in the folder that nothing has yet: `stem` and `ending`, with a number between where that
/// is taken.
[[nodiscard]] std::string free_path(const std::string& folder,
                                    const std::string& stem,
                                    const std::string& ending,
                                    const FileSystem& files);

}  // namespace waypost
