// `waypost explain`, `new` and `schema`: what the program gives to those who write flows.
#pragma once

#include "base/file_system.h"
#include "cli/arguments.h"
#include "cli/run_cli.h"

namespace waypost {

/// Prints the page of a code, or all codes by rank. Returns the exit code: 2 for one that is not
/// known.
[[nodiscard]] int run_explain(const ExplainArguments& arguments, CliStreams streams);

/// Writes the starter as a new file, dated today. Returns the exit code: 2 when the file is there
/// already, which is left as it was, or cannot be written.
[[nodiscard]] int run_new(const NewArguments& arguments, FileSystem& files, CliStreams streams);

/// Prints the schema of flow files. Returns the exit code.
[[nodiscard]] int run_schema(CliStreams streams);

}  // namespace waypost
