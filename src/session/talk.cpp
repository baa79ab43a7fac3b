#include "session/talk.h"

#include "flow/opened_option.h"
#include "flow/step.h"
#include "walk/detour.h"

#include <algorithm>

namespace waypost {

namespace {

bool is_offered(const Flow& flow, const Place& place, ChoiceId choice) {
    const std::vector<ChoiceId> ways = offered(flow, place);
    return std::ranges::find(ways, choice) != ways.end();
}

}  // namespace

std::vector<PlannedStep> planned_steps(const Flow& flow, const Rehearsal& rehearsal) {
    std::vector<PlannedStep> steps;
    Arrival at = arrive_at_start(flow);
    for (const std::string& wanted : rehearsal.choose) {
        if (at.hold != Hold::None) {
            break;
        }
        const NodeId card = at.place.card;
        if (const auto opened = opened_option(wanted)) {
            const NodeId option = find_offered_option(flow, at.place, *opened);
            if (!option.has_value()) {
                break;
            }
            steps.push_back({card, {}, option});
            continue;
        }
        const ChoiceId choice = find_choice(flow, card, wanted);
        if (!choice.has_value() || !is_offered(flow, at.place, choice)) {
            break;
        }
        steps.push_back({card, choice, {}});
        at = take(flow, at.place, choice);
    }
    return steps;
}

const Rehearsal* followed_rehearsal(const Flow& flow, const Talk& talk) {
    const std::vector<Rehearsal>& all = flow.rehearsals();
    if (!talk.rehearsal) {
        return all.empty() ? nullptr : &all.front();
    }
    const auto found = std::ranges::find(all, *talk.rehearsal, &Rehearsal::name);
    return found == all.end() ? nullptr : &*found;
}

PlannedPlace place_on(const Flow& flow,
                      const Rehearsal& rehearsal,
                      const Replay& walk,
                      const std::set<std::string>& opened) {
    const std::vector<PlannedStep> steps = planned_steps(flow, rehearsal);
    PlannedPlace place{0, steps.size()};
    const auto skip_options = [&](bool only_opened) {
        while (place.done < steps.size() && steps[place.done].option.has_value() &&
               (!only_opened || opened.contains(flow.node(steps[place.done].option).id))) {
            ++place.done;
        }
    };
    for (std::size_t i = 0; i < walk.taken.size(); ++i) {
        const std::size_t before = place.done;
        skip_options(false);
        const bool is_planned =
            place.done < steps.size() && steps[place.done].card == walk.places[i].card &&
            flow.node(steps[place.done].card).choices[steps[place.done].choice.index()].id ==
                walk.taken[i].choice;
        place.done = is_planned ? place.done + 1 : before;
    }
    skip_options(true);
    if (place.done < steps.size()) {
        const PlannedStep& next = steps[place.done];
        place.goes_on_at = next.card;
        const Place& here = walk.here();
        const bool is_here =
            next.card == here.card &&
            (next.option.has_value()
                 ? find_offered_option(flow, here, flow.node(next.option).id).has_value()
                 : is_offered(flow, here, next.choice));
        if (is_here) {
            place.next = next;
        }
    }
    return place;
}

}  // namespace waypost
