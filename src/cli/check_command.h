// `waypost check`: the mistakes of flows, and the proof where there are none.
#pragma once

#include "base/file_system.h"
#include "cli/arguments.h"
#include "cli/run_cli.h"

namespace waypost {

/// Prints every finding of every path and returns the exit code: 2 when a path could not be read or
/// a folder holds no flow, 1 when the check fails, else 0. With `watch` it does so again after each
/// save, and returns what the last time came to.
[[nodiscard]] int run_check(const CheckArguments& arguments,
                            const FileSystem& files,
                            const Surroundings& surroundings,
                            CliStreams streams);

}  // namespace waypost
