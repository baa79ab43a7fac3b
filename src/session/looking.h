// Looking around: what of a card off the path can be read without losing one's place.
#pragma once

#include "base/words.h"
#include "prove/cases_ahead.h"
#include "walk/card_view.h"
#include "walk/reach.h"
#include "walk/walk.h"

#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace waypost {

/// Which promise of the flow keeps a card from being read.
enum class KeptBy {
    None,
    /// The card is never reached with these answers.
    Never,
    /// Another card comes first.
    ReadFirst,
};

/// A card as it is looked at. One that is kept back has neither passages nor options.
struct LookedAt {
    NodeId card{};
    /// Of an option, the decision that it was opened from.
    NodeId decision{};
    KeptBy kept_by = KeptBy::None;
    /// The promise that keeps it, in its authors' words.
    std::string promise{};
    /// What is to be read first.
    NodeId read_first{};
    /// No walk from here comes to it, and nothing that can be opened on the way opens it.
    bool no_way = false;
    std::vector<ShownPart> passages{};
    std::vector<ShownPart> options{};
};

/// Where one looks from.
struct LookingFrom {
    const Flow& flow;
    const Replay& replay;
    const Reach& reach;
    /// Nothing where too much is ahead: then what cannot be ruled out counts.
    const std::optional<std::vector<CardCases>>& ahead;
    /// By id, cards that were read while looking around on this walk.
    const std::set<std::string>& looked;
    const Words& words;
};

/// The passages and options without a condition, and those whose condition holds somewhere ahead
/// where the card is stood on, each under its case. On cards that no step leads to, as urgent ones
/// and those that only links open, what cannot be ruled out counts. Promises are judged by the
/// present answers; a card was read first when the walk stood on it or when it was looked at.
/// Linear in the flow.
[[nodiscard]] LookedAt looked_at(const LookingFrom& from, NodeId card, NodeId decision = {});

/// A route is nothing to read, and an option is read only from a decision that lists it.
[[nodiscard]] bool can_look_at(const Flow& flow, NodeId card, NodeId decision = {});

/// The last step that was taken on the card; nothing where the walk did not go on from there.
[[nodiscard]] std::optional<std::size_t> last_step_on(const Replay& replay, NodeId card);

}  // namespace waypost
