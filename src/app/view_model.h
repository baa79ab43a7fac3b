// What the window and its pictures share: the session and the flows it can open.
#pragma once

#include "base/file_system.h"
#include "cli/view_request.h"
#include "session/session.h"

#include <memory>
#include <string>

namespace waypost {

/// How long the parts of a reload took, in milliseconds.
struct LoadTimes {
    double load = 0;
    double check = 0;
    double layout = 0;
};

/// A flow read from its file: ready to be shown, or why not.
struct OpenedFile {
    /// Null when the file is broken.
    std::shared_ptr<const OpenFlow> flow{};
    Diagnostics diagnostics;
    LoadTimes times{};
};

/// Reads, checks and lays out. The words are the engine's.
[[nodiscard]] OpenedFile open_file(const FileSystem& files,
                                   const std::string& path,
                                   const Words& words);

/// A session with the flows of the request; a single one is open, and its first choices are taken.
[[nodiscard]] Session make_session(const ViewRequest& request, const FileSystem& files);

}  // namespace waypost
