// From a path to a checked flow.
#pragma once

#include "base/diagnostic.h"
#include "base/file_system.h"
#include "base/source_text.h"
#include "base/words.h"
#include "flow/draft.h"
#include "flow/flow.h"
#include "flow/translation.h"

#include <optional>
#include <string>
#include <vector>

namespace waypost {

struct LoadedFlow {
    /// Engaged exactly when no finding is broken.
    std::optional<Flow> flow{};
    /// Sorted by place.
    Diagnostics diagnostics;
    /// What was read, without byte-order marks, for the lines that findings show: the flow's own
    /// file, then those that it includes, as `Flow::files` counts them. The text of one that could
    /// not be read is empty.
    std::vector<SourceText> sources{};
    /// As written, for checks that ask for the place of each word. Empty when nothing could be
    /// read.
    FlowDraft draft{};
    /// Engaged when it was read in another language than its own.
    std::optional<TranslationReport> translation{};
    /// The tags of the languages in which it can be read, its own first; empty where it is not
    /// translated.
    std::vector<std::string> languages{};
};

/// A file read but not checked. When it could not be read at all, `is_readable` is false, the
/// draft is empty and a finding says why.
struct ReadFlow {
    FlowDraft draft{};
    Diagnostics diagnostics;
    std::vector<SourceText> sources{};
    bool is_readable = true;
    std::optional<TranslationReport> translation{};
    std::vector<std::string> languages{};
};

/// The first half of `load_flow`, for those who time its parts. `words` gives the labels that a
/// flow leaves to the engine; a translation's own language does where the path is one.
[[nodiscard]] ReadFlow read_flow(const FileSystem& files,
                                 const std::string& path,
                                 const Words& words);

/// The second half.
[[nodiscard]] LoadedFlow check_flow(ReadFlow read);

/// The files that a flow was read from, and those that it names and that could not be read.
[[nodiscard]] std::vector<std::string> files_of(const LoadedFlow& loaded);

/// Reads and checks one flow file and what it includes; `-` is standard input. The path of a
/// translation gives the flow in that language: then the flow's own file is the first of its
/// sources, the translation the last.
[[nodiscard]] LoadedFlow load_flow(const FileSystem& files,
                                   const std::string& path,
                                   const Words& words);

}  // namespace waypost
