// `waypost export`: a flow for other programs.
#pragma once

#include "base/file_system.h"
#include "cli/arguments.h"
#include "cli/run_cli.h"

namespace waypost {

/// Writes the flow, or that of a saved walk with what the person made, and returns the exit code.
[[nodiscard]] int run_export(const ExportArguments& arguments,
                             FileSystem& files,
                             const Surroundings& surroundings,
                             CliStreams streams);

}  // namespace waypost
