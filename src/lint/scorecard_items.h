// The items of the scorecard and how each is judged. Private to this library.
#pragma once

#include "lint/scorecard.h"
#include "lint/scorecard_facts.h"

#include <span>
#include <string_view>

namespace waypost {

/// Whether a person's word counts.
enum class Attesting {
    /// The flow has it or has it not.
    Never,
    /// A program sees only the outside of it.
    Allowed,
};

struct ItemRule {
    std::string_view id{};
    ItemGroup group = ItemGroup::Qualifying;
    std::string_view text{};
    Attesting attesting = Attesting::Never;
    ItemVerdict (*judge)(const ScorecardFacts& facts) = nullptr;
};

/// All 44, in the order of the standard.
[[nodiscard]] std::span<const ItemRule> scorecard_rules();

}  // namespace waypost
