// What the window and its pictures share: the session and the flows it can open.
#pragma once

#include "base/file_system.h"
#include "cli/view_request.h"
#include "session/examine.h"
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
    /// The same as it was loaded, for the checks that take longer.
    std::shared_ptr<const LoadedFlow> loaded{};
    Diagnostics diagnostics;
    LoadTimes times{};
};

/// Reads, checks and lays out. The words are the engine's.
[[nodiscard]] OpenedFile open_file(const FileSystem& files,
                                   const std::string& path,
                                   const Words& words);

/// A session, and the flow that is open in it as it was loaded; null on the first screen.
struct MadeSession {
    Session session;
    std::shared_ptr<const LoadedFlow> loaded{};
};

/// A session with the flows of the request; a single one is open, and its first choices are taken.
[[nodiscard]] MadeSession make_session(const ViewRequest& request, const FileSystem& files);

/// What the prover and the checks of words say of a flow. As slow as they are.
[[nodiscard]] Examination examine_open(const LoadedFlow& flow, const std::string& today);

}  // namespace waypost
