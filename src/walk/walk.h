// A walk: the list of choices made so far. Everything else is replayed from it.
#pragma once

#include "flow/step.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waypost {

/// One choice made. Names, not ids, so that a walk outlives an edit of its flow.
struct WalkStep {
    std::string node{};
    std::string choice{};

    friend bool operator==(const WalkStep&, const WalkStep&) = default;
};

struct Walk {
    std::string flow_id{};
    std::string flow_hash{};
    std::vector<WalkStep> steps{};
};

/// Why a replay went no further.
enum class StopReason {
    /// The step names another card than the one the walk stands on.
    OtherCard,
    /// The card has no choice of that name.
    NoSuchChoice,
    /// The choice's condition does not hold with these answers.
    NotOffered,
    /// The step was taken and landed on a route where no row holds.
    RouteGap,
    /// The step was taken and landed in a ring of routes.
    RouteRing,
    /// The walk stands on a card with ways on of which none is offered.
    Stuck,
};

/// The name of a reason in the JSON of `waypost walk`, such as "not-offered".
[[nodiscard]] std::string_view stop_reason_name(StopReason reason);

struct Stop {
    /// The position of the step, counted from 0; the number of steps when the walk itself is stuck.
    std::size_t step = 0;
    std::string node{};
    std::string choice{};
    StopReason reason = StopReason::OtherCard;
};

/// What a list of steps comes to on a flow.
struct Replay {
    /// The steps that held, a prefix of the given ones.
    std::vector<WalkStep> taken{};
    /// One more than `taken`: the place before each step, and at the back the present one. Never
    /// empty.
    std::vector<Place> places{};
    std::optional<Stop> stopped{};

    [[nodiscard]] const Place& here() const { return places.back(); }
};

/// Takes the steps in order from the start until one does not hold. Never fails: at worst it stands
/// at the start and says why.
[[nodiscard]] Replay replay(const Flow& flow, const std::vector<WalkStep>& steps);

/// The same for bare choice names, whose cards are wherever the walk stands.
[[nodiscard]] Replay replay_choices(const Flow& flow, const std::vector<std::string>& choices);

/// A walk of this flow with these steps.
[[nodiscard]] Walk make_walk(const Flow& flow, std::vector<WalkStep> steps);

/// The choice with this name on the place's card, or an id without a value; offered or not.
[[nodiscard]] ChoiceId find_choice(const Flow& flow, NodeId card, std::string_view choice);

/// What becomes of the later steps when the step at `index` is changed to another choice.
struct Change {
    /// The steps that stand after the change: those before, the new one, and later ones that hold.
    std::vector<WalkStep> kept{};
    /// Later steps given up, in their order.
    std::vector<WalkStep> set_aside{};
    /// Later steps after the last one that held: taken on "Go on as before" once the walk stands on
    /// one of their cards.
    std::vector<WalkStep> waiting{};
};

/// Changes an earlier step as design has it: the new choice is taken, then later steps are tried in
/// order; one that does not hold is set aside and the first later step on the present card is
/// tried. Pre: index < steps.size(), the steps hold on the flow, the choice is offered there.
[[nodiscard]] Change change_step(const Flow& flow,
                                 const std::vector<WalkStep>& steps,
                                 std::size_t index,
                                 std::string_view choice);

/// "Go on as before": takes up steps that wait, from the first one on the card where `steps` lead,
/// by the same rule. `kept` begins with `steps`. Those that wait before that one wait on. Pre: the
/// steps hold on the flow.
[[nodiscard]] Change resume(const Flow& flow,
                            const std::vector<WalkStep>& steps,
                            const std::vector<WalkStep>& waiting);

}  // namespace waypost
