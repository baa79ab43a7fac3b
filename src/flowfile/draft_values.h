// Whether two drafts say the same, wherever it stands in their files. Private to this library.
#pragma once

#include "flow/draft.h"

#include <optional>
#include <string>
#include <vector>

namespace waypost {

[[nodiscard]] bool same_values(const WrittenText& a, const WrittenText& b);
[[nodiscard]] bool same_values(const std::vector<DraftBullet>& a,
                               const std::vector<DraftBullet>& b);
[[nodiscard]] bool same_values(const DraftChoice& a, const DraftChoice& b);
[[nodiscard]] bool same_values(const std::vector<DraftChoice>& a,
                               const std::vector<DraftChoice>& b);
[[nodiscard]] bool same_values(const DraftPassage& a, const DraftPassage& b);
[[nodiscard]] bool same_values(const DraftNode& a, const DraftNode& b);
[[nodiscard]] bool same_values(const FlowDraft& a, const FlowDraft& b);

}  // namespace waypost
