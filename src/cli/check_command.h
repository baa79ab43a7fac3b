// `waypost check`: the mistakes of flows.
#pragma once

#include "base/file_system.h"
#include "cli/arguments.h"
#include "cli/run_cli.h"

namespace waypost {

/// Prints every finding of every path and returns the exit code: 2 when a path could not be read or
/// a folder holds no flow, 1 when the check fails, else 0.
[[nodiscard]] int run_check(const CheckArguments& arguments,
                            const FileSystem& files,
                            CliStreams streams);

}  // namespace waypost
