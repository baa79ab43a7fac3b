#include "flow/step.h"

#include <algorithm>
#include <cstddef>

namespace waypost {

namespace {

/// Goes on from routes until the walk stands on a card that can be read, or cannot go on.
Arrival settle(const Flow& flow, Place place) {
    // A route changes no answer, so coming to more routes than there are means going round.
    std::size_t hops = 0;
    while (flow.node(place.card).kind == NodeKind::Route) {
        const Node& route = flow.node(place.card);
        const std::optional<std::size_t> row = row_taken(route, place.answers);
        if (!row) {
            return {std::move(place), Hold::RouteGap};
        }
        if (++hops > flow.nodes().size()) {
            return {std::move(place), Hold::RouteRing};
        }
        place.card = route.rows[*row].to;
    }
    return {std::move(place), Hold::None};
}

}  // namespace

Arrival arrive_at_start(const Flow& flow) {
    return settle(flow, {flow.start(), Answers(flow.answers().size())});
}

std::vector<ChoiceId> offered(const Flow& flow, const Place& place) {
    std::vector<ChoiceId> found;
    const std::vector<Choice>& choices = flow.node(place.card).choices;
    for (std::size_t i = 0; i < choices.size(); ++i) {
        if (holds(choices[i].condition, place.answers)) {
            found.push_back(ChoiceId::from_index(i));
        }
    }
    return found;
}

void remember(const Choice& choice, Answers& answers) {
    for (const Remember& one : choice.remember) {
        answers.set(one.answer, one.value);
    }
}

std::optional<std::size_t> row_taken(const Node& route, const Answers& answers) {
    const auto row = std::ranges::find_if(
        route.rows, [&](const RouteRow& r) { return holds(r.condition, answers); });
    if (row == route.rows.end()) {
        return std::nullopt;
    }
    return static_cast<std::size_t>(row - route.rows.begin());
}

Arrival take(const Flow& flow, const Place& place, ChoiceId choice) {
    const Choice& taken = flow.node(place.card).choices[choice.index()];
    Place next{taken.to, place.answers};
    remember(taken, next.answers);
    return settle(flow, std::move(next));
}

}  // namespace waypost
