// `waypost walk`: a flow in the terminal.
#pragma once

#include "base/file_system.h"
#include "cli/arguments.h"
#include "cli/run_cli.h"

namespace waypost {

/// Prints the walk of the chosen steps, or walks with the person at the terminal. Returns the exit
/// code: 1 where the walk, at its end, could not go on.
[[nodiscard]] int run_walk(const WalkArguments& arguments,
                           const FileSystem& files,
                           const Surroundings& surroundings,
                           CliStreams streams);

}  // namespace waypost
