// What the window and its pictures share: the session and the flows it can open.
#pragma once

#include "base/file_system.h"
#include "cli/view_request.h"
#include "flowfile/window_settings.h"
#include "session/examine.h"
#include "session/session.h"

#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace waypost {

/// How long the parts of a reload took, in milliseconds.
struct LoadTimes {
    double load = 0;
    double check = 0;
    double layout = 0;
};

/// What a flow was read from.
struct ReadFrom {
    /// With what would be read once it is there: includes, settings.
    std::vector<std::string> files{};
    /// Differs when any of them has other bytes.
    std::size_t content = 0;
};

/// A flow read from its file: ready to be shown, or why not.
struct OpenedFile {
    /// Null when the file is broken.
    std::shared_ptr<const OpenFlow> flow{};
    /// The prover and the checks of words, which take longer, by the `waypost.toml` beside the
    /// flow. Holds all that it reads. Empty when the file is broken.
    std::function<Examination()> examine{};
    Diagnostics diagnostics;
    /// What was read, broken or not; null when it was late.
    std::shared_ptr<const LoadedFlow> written{};
    ReadFrom from{};
    LoadTimes times{};
};

/// Reads, checks and lays out. The words are the engine's; `today` is `YYYY-MM-DD`. Between these
/// parts it asks whether it is still wanted; what it gives after a yes to `is_late` is of no use.
[[nodiscard]] OpenedFile open_file(const FileSystem& files,
                                   const std::string& path,
                                   const Words& words,
                                   const std::string& today,
                                   const DiagramOptions& layout = {},
                                   const std::function<bool()>& is_late = {});

/// What is left to do about a flow that was opened: to prove it beside the window, and to watch it.
struct NewFlow {
    std::function<Examination()> examine{};
    ReadFrom from{};
};

/// A session, and what is left to do about the flow that is open in it; nothing on the first
/// screen.
struct MadeSession {
    Session session;
    NewFlow opened{};
};

/// True for a person who has not seen the orientation and asks for the window as it is.
[[nodiscard]] bool begins_with_orientation(const ViewRequest& request, const WindowSettings& kept);

/// A session with the flows of the request; a single one is open, and its first choices are taken.
[[nodiscard]] MadeSession make_session(const ViewRequest& request,
                                       const FileSystem& files,
                                       const WindowSettings& kept);

}  // namespace waypost
