// The windows' life: events in, frames out, sleep in between.
#pragma once

#include "app/personal_files.h"
#include "app/trace.h"
#include "app/view_model.h"
#include "base/file_system.h"
#include "cli/view_request.h"

#include <iosfwd>
#include <string>

namespace waypost {

/// Runs until the room's window is closed; the open flow is examined meanwhile. Returns why no
/// window could be opened, empty otherwise. A monitor that was asked for in vain is told to `err`.
[[nodiscard]] std::string run_window(const ViewRequest& request,
                                     MadeSession& made,
                                     FileSystem& files,
                                     PersonalFiles& mine,
                                     Trace& trace,
                                     std::ostream& err);

}  // namespace waypost
