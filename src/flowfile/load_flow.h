// From a path to a checked flow.
#pragma once

#include "base/diagnostic.h"
#include "base/file_system.h"
#include "base/source_text.h"
#include "base/words.h"
#include "flow/draft.h"
#include "flow/flow.h"

#include <optional>
#include <string>

namespace waypost {

struct LoadedFlow {
    /// Engaged exactly when no finding is broken.
    std::optional<Flow> flow{};
    /// Sorted by place.
    Diagnostics diagnostics;
    /// What was read, without a byte-order mark, for the lines that findings show. Its text is
    /// empty when the file could not be read.
    SourceText source{};
};

/// A file read but not checked. When it could not be read at all, `is_readable` is false, the
/// draft is empty and a finding says why.
struct ReadFlow {
    FlowDraft draft{};
    Diagnostics diagnostics;
    SourceText source{};
    bool is_readable = true;
};

/// The first half of `load_flow`, for those who time its parts.
[[nodiscard]] ReadFlow read_flow(const FileSystem& files,
                                 const std::string& path,
                                 const Words& words);

/// The second half.
[[nodiscard]] LoadedFlow check_flow(ReadFlow read);

/// Reads and checks one flow file; `-` is standard input.
[[nodiscard]] LoadedFlow load_flow(const FileSystem& files,
                                   const std::string& path,
                                   const Words& words);

}  // namespace waypost
