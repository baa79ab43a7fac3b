// Which files of a folder are flows.
#pragma once

#include "base/file_system.h"

#include <string>
#include <vector>

namespace waypost {

/// The paths of a folder's flows: its `.toml` files with a `[flow]` table, sorted by name. A file
/// that cannot be read is among them, so that whoever opens it says why.
[[nodiscard]] std::vector<std::string> flows_in(const FileSystem& files, const std::string& folder);

/// The flows of all folders in their order, a flow that lies in two of them once: byte for byte the
/// same file is the same flow.
[[nodiscard]] std::vector<std::string> flows_in_all(const FileSystem& files,
                                                    const std::vector<std::string>& folders);

}  // namespace waypost
