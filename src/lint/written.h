// Whether an author said something, or said that the sources do not say it.
#pragma once

#include "base/visible_text.h"
#include "flow/draft.h"

#include <string_view>
#include <vector>

namespace waypost {

/// Some of the items have words.
[[nodiscard]] bool has_words(const std::vector<DraftBullet>& bullets);

/// `not_covered` says in words that the sources leave this key open.
[[nodiscard]] bool declares_gap(const DraftNode& node, std::string_view key);

/// The words that a reader sees of a text in the Markdown subset.
[[nodiscard]] int count_words(std::string_view markdown);

}  // namespace waypost
