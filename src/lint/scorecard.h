// How a flow stands to the minimum standards of patient decision aids.
#pragma once

#include "base/source_text.h"
#include "lint/lint.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace waypost {

enum class ItemGroup {
    /// Without these a text is no decision aid.
    Qualifying,
    /// Without these readers may be led to one side.
    Certifying,
    /// What makes a good one better.
    Quality,
};

enum class ItemStatus {
    Met,
    /// The flow says that its sources leave this open.
    DeclaredGap,
    NotMet,
    /// A named person vouches for it, where a program cannot know.
    Attested,
    NotCheckable,
};

inline constexpr std::size_t kItemStatusCount = 5;

[[nodiscard]] std::string_view item_group_name(ItemGroup group);

/// "met", "declared gap", "not met", "attested", "not checkable by a machine".
[[nodiscard]] std::string_view item_status_name(ItemStatus status);

struct ScorecardItem {
    /// Such as `2.1.1`, as `[attest]` names it.
    std::string id{};
    ItemGroup group = ItemGroup::Qualifying;
    /// What is asked, in our words.
    std::string text{};
    ItemStatus status = ItemStatus::NotCheckable;
    /// Why it stands so, in one line; who attested it, and when.
    std::string reason{};
    /// What the reason speaks of; without a place where it is nothing in particular.
    std::string file{};
    SourceSpan where{};
};

struct Scorecard {
    /// Every item of the standard once, in its order.
    std::vector<ScorecardItem> items{};
    /// What `[attest]` names that is no item.
    std::vector<std::string> unknown_items{};

    [[nodiscard]] std::size_t count(ItemStatus status) const;
    [[nodiscard]] std::size_t count(ItemGroup group) const;
    [[nodiscard]] std::size_t count(ItemGroup group, ItemStatus status) const;
};

/// Judges the 44 items of IPDASi version 4 (Joseph-Williams et al., Toward minimum standards for
/// certifying patient decision aids, Medical Decision Making 34, 2014). The qualifying and
/// certifying items go by its numbers; the quality items, numbered by us, follow in its order under
/// one number for each dimension. A person can attest an item that a program cannot judge, or only
/// by what it looks like, never one that the flow plainly lacks.
[[nodiscard]] Scorecard scorecard(const LintInput& input);

/// The scorecard for people, two lines an item, with what it is not.
[[nodiscard]] std::string scorecard_text(const Scorecard& card);

}  // namespace waypost
