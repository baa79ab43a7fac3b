// Loading a flow for a command that needs one.
#pragma once

#include "base/diagnostic.h"
#include "base/file_system.h"
#include "base/words.h"
#include "flow/flow.h"

#include <iosfwd>
#include <optional>
#include <string>

namespace waypost {

/// What findings come to: 2 when the file could not be read, 1 when some are errors, else 0.
[[nodiscard]] int exit_code_of(const Diagnostics& diagnostics);

struct LoadOutcome {
    std::optional<Flow> flow{};
    /// The engine's words in the asked language, else in the flow's.
    Words words{};
    /// What the command exits with where there is no flow.
    int exit_code = 0;
};

/// A broken flow's findings go to `err`; of a flow that opens but is not proven, the one line that
/// says so. `language` may be empty.
[[nodiscard]] LoadOutcome load_or_report(const FileSystem& files,
                                         const std::string& path,
                                         const std::string& language,
                                         std::ostream& err);

}  // namespace waypost
