// Loading a flow for a command that needs one.
#pragma once

#include "base/diagnostic.h"
#include "base/file_system.h"
#include "base/words.h"
#include "flow/flow.h"

#include <cstddef>
#include <iosfwd>
#include <optional>
#include <string>
#include <vector>

namespace waypost {

/// What findings come to: 2 when the file could not be read, 1 when some are errors, else 0.
[[nodiscard]] int exit_code_of(const Diagnostics& diagnostics);

struct LoadOutcome {
    std::optional<Flow> flow{};
    /// The engine's words in the asked language, else in the flow's.
    Words words{};
    /// Findings of the loading that stand against a proof.
    std::size_t unproven = 0;
    /// Where the flow itself lies, and the tags of its languages: `LoadedFlow::languages`.
    std::string own_path{};
    std::vector<std::string> languages{};
    /// What the command exits with where there is no flow.
    int exit_code = 0;
};

/// A broken flow's findings go to `err`. `language` may be empty.
[[nodiscard]] LoadOutcome load_or_report(const FileSystem& files,
                                         const std::string& path,
                                         const std::string& language,
                                         std::ostream& err);

/// The one line for whoever walks or exports a flow that opens but is not proven; true when it is.
/// As costly as the prover, so the window does without. Pre: a flow was loaded.
bool say_if_not_proven(const LoadOutcome& loaded, std::ostream& err);

}  // namespace waypost
