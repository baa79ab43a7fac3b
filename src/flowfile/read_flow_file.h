// From the text of a flow file to a draft.
#pragma once

#include "base/diagnostic.h"
#include "base/source_text.h"
#include "base/words.h"
#include "flow/draft.h"

#include <cstddef>

namespace waypost {

/// A file of more bytes is refused.
inline constexpr std::size_t kLargestFile = std::size_t{16} * 1024 * 1024;

struct FlowDraftResult {
    /// Everything that could be read, in the order of the file.
    FlowDraft draft{};
    Diagnostics diagnostics;
    /// Each card was read by itself, so what it says depends on no other lines of the file.
    bool is_by_cards = false;
};

/// Reads one flow file. Total: whatever the bytes are, every mistake that can be told is a finding,
/// and parts that could not be read are marked in the draft so that `check` does not blame others
/// for them. `words` gives the label of a `next` that has none. A byte-order mark is passed over.
/// Files that it includes are named in the draft, not read.
[[nodiscard]] FlowDraftResult read_flow_file(const SourceText& source, const Words& words);

/// Joins the tables of one more file to a draft. Total, as above.
void read_included_file(const SourceText& source, const Words& words, FlowDraftResult& into);

/// Any name may be defined in a file that could not be read, so none is said to be missing.
void mark_all_unread(FlowDraft& draft);

}  // namespace waypost
