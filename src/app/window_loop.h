// The window's life: events in, frames out, sleep in between.
#pragma once

#include "app/trace.h"
#include "base/file_system.h"
#include "cli/view_request.h"
#include "session/session.h"

#include <string>

namespace waypost {

/// Runs until the window is closed. Returns why no window could be opened, empty otherwise.
[[nodiscard]] std::string run_window(const ViewRequest& request,
                                     Session& session,
                                     const FileSystem& files,
                                     Trace& trace);

}  // namespace waypost
