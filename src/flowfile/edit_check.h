// Whether texts say what an edit wanted of them. Private to this library.
#pragma once

#include "base/source_text.h"
#include "base/words.h"
#include "flow/draft.h"
#include "flowfile/read_flow_file.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waypost {

/// A flow's own file and those that it includes.
[[nodiscard]] FlowDraftResult read_all(const std::vector<SourceText>& sources, const Words& words);

/// The first file that is no TOML, of which only a part was read.
[[nodiscard]] std::optional<std::string> unreadable_file(const FlowDraftResult& read);

/// What was read before an edit, so that only what the edit touched need be read again.
struct ReadBefore {
    /// `sources` must outlive it.
    ReadBefore(const FlowDraftResult& read, const std::vector<SourceText>& sources);

    const std::vector<SourceText>& texts;
    /// Empty when the cards were not read each by itself.
    std::vector<DraftNode> nodes{};
};

/// Reads the texts again, or those cards that changed and all that is no card, and compares.
/// `wanted` is as it was afterwards.
[[nodiscard]] bool says_as_wanted(const ReadBefore& before,
                                  const std::vector<SourceText>& now,
                                  FlowDraft& wanted,
                                  const Words& words);

}  // namespace waypost
