// What the window and its pictures share: the session and the flows it can open.
#pragma once

#include "base/file_system.h"
#include "cli/view_request.h"
#include "flowfile/window_settings.h"
#include "session/examine.h"
#include "session/session.h"

#include <functional>
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
    /// The prover and the checks of words, which take longer, by the `waypost.toml` beside the
    /// flow. Holds all that it reads. Empty when the file is broken.
    std::function<Examination()> examine{};
    Diagnostics diagnostics;
    LoadTimes times{};
};

/// Reads, checks and lays out. The words are the engine's; `today` is `YYYY-MM-DD`.
[[nodiscard]] OpenedFile open_file(const FileSystem& files,
                                   const std::string& path,
                                   const Words& words,
                                   const std::string& today,
                                   const DiagramOptions& layout = {});

/// A session, and the examination of the flow that is open in it; empty on the first screen.
struct MadeSession {
    Session session;
    std::function<Examination()> examine{};
};

/// A session with the flows of the request; a single one is open, and its first choices are taken.
[[nodiscard]] MadeSession make_session(const ViewRequest& request,
                                       const FileSystem& files,
                                       const WindowSettings& kept);

}  // namespace waypost
