// What the prover looks for, one file a family. Private to this library.
#pragma once

#include "base/diagnostic.h"
#include "prove/components.h"
#include "prove/readings.h"
#include "prove/situations.h"

namespace waypost {

/// All that is known of a flow once it is explored.
struct Explored {
    const Flow& flow;
    const Situations& situations;
    /// Groups of situations that lead to each other.
    const Components& components;
    const Readings& readings;
    FindingWalks& walks;
    /// How many situations are explored at most, the marks of a family counted.
    std::size_t most_situations = 0;
};

/// The move by which a walk first comes to the card or route, or, where none does, to the decision
/// that first offers it. Pre: there is one.
[[nodiscard]] Move first_arrival(const Situations& situations,
                                 const Readings& readings,
                                 NodeId card);

/// Walks that come to no ending: dead-end, stuck, endless-loop.
void find_endless(const Explored& explored, Diagnostics& found);

/// route-gap, route-shadowed.
void find_route_faults(const Explored& explored, Diagnostics& found);

/// Cards that nobody comes to read: unreachable, no-decision.
void find_unread_cards(const Explored& explored, Diagnostics& found);

/// never-true, always-true, never-set, read-before-set.
void find_idle_conditions(const Explored& explored, Diagnostics& found);

/// never-read, asked-twice.
void find_idle_answers(const Explored& explored, Diagnostics& found);

/// What is offered together: same-label, no-real-choice, no-option.
void find_poor_choices(const Explored& explored, Diagnostics& found);

/// promise-broken, promise-idle.
void find_broken_promises(const Explored& explored, Diagnostics& found);

/// rehearsal-broken. Needs no exploring.
void find_broken_rehearsals(const Flow& flow, Diagnostics& found);

}  // namespace waypost
