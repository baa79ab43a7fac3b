#include "walk/walk.h"

#include <algorithm>
#include <utility>

namespace waypost {

namespace {

bool is_offered(const Flow& flow, const Place& place, ChoiceId choice) {
    const std::vector<ChoiceId> ways = offered(flow, place);
    return std::ranges::find(ways, choice) != ways.end();
}

std::optional<StopReason> stop_of(Hold hold) {
    switch (hold) {
        case Hold::None: return std::nullopt;
        case Hold::RouteGap: return StopReason::RouteGap;
        case Hold::RouteRing: return StopReason::RouteRing;
    }
    return std::nullopt;
}

/// Why the step cannot be taken at the place; nothing when it can.
std::optional<StopReason> refusal(const Flow& flow, const Place& place, const WalkStep& step) {
    if (flow.node(place.card).id != step.node) {
        return StopReason::OtherCard;
    }
    const ChoiceId choice = find_choice(flow, place.card, step.choice);
    if (!choice.has_value()) {
        return StopReason::NoSuchChoice;
    }
    if (!is_offered(flow, place, choice)) {
        return StopReason::NotOffered;
    }
    return std::nullopt;
}

Replay begin_replay(const Flow& flow) {
    Arrival start = arrive_at_start(flow);
    Replay result;
    if (const auto reason = stop_of(start.hold)) {
        result.stopped = Stop{0, flow.node(start.place.card).id, {}, *reason};
    }
    result.places.push_back(std::move(start.place));
    return result;
}

/// Takes one step or notes why not. False when the replay ends here.
bool advance(const Flow& flow, Replay& replay, const WalkStep& step) {
    const Place& here = replay.here();
    if (const auto reason = refusal(flow, here, step)) {
        replay.stopped = Stop{replay.taken.size(), step.node, step.choice, *reason};
        return false;
    }
    Arrival arrival = take(flow, here, find_choice(flow, here.card, step.choice));
    replay.taken.push_back(step);
    replay.places.push_back(std::move(arrival.place));
    if (const auto reason = stop_of(arrival.hold)) {
        replay.stopped = Stop{replay.taken.size() - 1, step.node, step.choice, *reason};
        return false;
    }
    return true;
}

void note_if_stuck(const Flow& flow, Replay& replay) {
    const Place& here = replay.here();
    const Node& card = flow.node(here.card);
    if (!replay.stopped && !card.choices.empty() && offered(flow, here).empty()) {
        replay.stopped = Stop{replay.taken.size(), card.id, {}, StopReason::Stuck};
    }
}

/// Tries later steps in order from where a walk stands, `open` unless it cannot go on.
Change try_later(const Flow& flow, Replay walk, bool open, const std::vector<WalkStep>& later) {
    Change change;
    // Steps passed over since the last one taken: given up when a later one is taken, else waiting.
    std::vector<WalkStep> passed;
    for (const WalkStep& step : later) {
        if (!open || refusal(flow, walk.here(), step)) {
            passed.push_back(step);
            continue;
        }
        change.set_aside.insert(change.set_aside.end(), passed.begin(), passed.end());
        passed.clear();
        open = advance(flow, walk, step);
    }
    change.kept = std::move(walk.taken);
    change.waiting = std::move(passed);
    return change;
}

}  // namespace

std::string_view stop_reason_name(StopReason reason) {
    switch (reason) {
        case StopReason::OtherCard: return "other-card";
        case StopReason::NoSuchChoice: return "no-such-choice";
        case StopReason::NotOffered: return "not-offered";
        case StopReason::RouteGap: return "route-gap";
        case StopReason::RouteRing: return "endless-loop";
        case StopReason::Stuck: return "stuck";
    }
    return {};
}

Replay replay(const Flow& flow, const std::vector<WalkStep>& steps) {
    Replay result = begin_replay(flow);
    for (const WalkStep& step : steps) {
        if (result.stopped || !advance(flow, result, step)) {
            return result;
        }
    }
    note_if_stuck(flow, result);
    return result;
}

Replay replay_choices(const Flow& flow, const std::vector<std::string>& choices) {
    Replay result = begin_replay(flow);
    for (const std::string& choice : choices) {
        const std::string node = flow.node(result.here().card).id;
        if (result.stopped || !advance(flow, result, {node, choice})) {
            return result;
        }
    }
    note_if_stuck(flow, result);
    return result;
}

Walk make_walk(const Flow& flow, std::vector<WalkStep> steps) {
    return {flow.metadata().id, flow.walk_hash(), std::move(steps)};
}

ChoiceId find_choice(const Flow& flow, NodeId card, std::string_view choice) {
    const std::vector<Choice>& choices = flow.node(card).choices;
    const auto found = std::ranges::find(choices, choice, &Choice::id);
    if (found == choices.end()) {
        return {};
    }
    return ChoiceId::from_index(static_cast<std::size_t>(found - choices.begin()));
}

Change change_step(const Flow& flow,
                   const std::vector<WalkStep>& steps,
                   std::size_t index,
                   std::string_view choice) {
    const auto at = steps.begin() + static_cast<std::ptrdiff_t>(index);
    Replay walk = replay(flow, {steps.begin(), at});
    walk.stopped.reset();
    const bool open = advance(flow, walk, {at->node, std::string(choice)});
    return try_later(flow, std::move(walk), open, {at + 1, steps.end()});
}

Change resume(const Flow& flow,
              const std::vector<WalkStep>& steps,
              const std::vector<WalkStep>& waiting) {
    Replay walk = replay(flow, steps);
    const bool open = !walk.stopped;
    const auto first = std::ranges::find_if(
        waiting, [&](const WalkStep& step) { return !refusal(flow, walk.here(), step); });
    Change change = try_later(flow, std::move(walk), open, {first, waiting.end()});
    change.waiting.insert(change.waiting.begin(), waiting.begin(), first);
    return change;
}

}  // namespace waypost
