// `waypost view`, and `waypost` alone: what the window shall open.
#pragma once

#include "base/file_system.h"
#include "cli/arguments.h"
#include "cli/run_cli.h"

namespace waypost {

/// The wish for a window, or the exit code where there is none to open: wrong use, no flow, a flow
/// that is broken, or no window in this program.
[[nodiscard]] CliResult run_view(const ViewArguments& arguments,
                                 const FileSystem& files,
                                 const Surroundings& surroundings,
                                 CliStreams streams);

}  // namespace waypost
