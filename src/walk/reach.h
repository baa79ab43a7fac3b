// What of a flow a walk has come by, what it can still come to, and what its answers have closed.
#pragma once

#include "flow/flow.h"
#include "walk/walk.h"

#include <vector>

namespace waypost {

/// How a card, or a way from one card to another, stands to a walk.
struct Standing {
    /// The walk came by here.
    bool walked = false;
    /// It can still be come to from the present place; the present card is. A walked card may be
    /// both, where the flow leads back to it.
    bool open = false;
    /// What closed it, on what is neither walked nor open: the position in `Replay::taken` of the
    /// step after which it was closed. -1 when no step did, as where nothing leads there at all.
    int closed_by_step = -1;
    /// The answer, given by that step, that closes it. Without a value when the step gave no answer
    /// and simply took another way.
    AnswerId closed_by{};
};

struct Reach {
    NodeId here{};
    /// One for each node of the flow.
    std::vector<Standing> cards{};
    /// For each node, one for each of its choices, or of its rows when it is a route.
    std::vector<std::vector<Standing>> ways{};
    /// For each node, one for each of the options that it lists: open when it is offered at the
    /// present place, or may be when the walk comes to the card; walked when the card was stood on
    /// while it was offered.
    std::vector<std::vector<Standing>> options{};
    /// For each node, one for each of its passages: whether its condition cannot be ruled out from
    /// here on, wherever the card is read.
    std::vector<std::vector<bool>> passages{};
};

/// Judges every card and way as seen from where a replay stands.
///
/// Open is what a search over the cards finds from the present card: a way is taken when its
/// condition holds for some combination of the answers as they are and of every value that a way
/// found so far gives, and a row of a route only when no row above it holds for all of these. The
/// search forgets which values go together, so now and then it calls open what no walk comes to; it
/// never calls closed what a walk can still come to. The cards of options, which are no steps,
/// count as closed; what Urgent help opens is always open. Where several answers close a card, the
/// one nearest to it is named. Cost: the ways of the flow, times the values that answers can still
/// take at worst.
[[nodiscard]] Reach reach_of(const Flow& flow, const Replay& replay);

}  // namespace waypost
