#include "walk/visits.h"

#include <algorithm>

namespace waypost {

namespace {

/// Adds the routes that were passed from `card` to where the walk landed.
void trace_routes(
    const Flow& flow, NodeId card, const Place& landed, int step, std::vector<Visit>& visits) {
    // A ring of routes is left out after one round.
    for (std::size_t hops = 0; card != landed.card && hops < flow.nodes().size(); ++hops) {
        const std::vector<RouteRow>& rows = flow.node(card).rows;
        const auto row = std::ranges::find_if(
            rows, [&](const RouteRow& r) { return holds(r.condition, landed.answers); });
        if (row == rows.end()) {
            return;
        }
        const auto way = static_cast<std::size_t>(row - rows.begin());
        visits.push_back({card, way, step, &landed.answers});
        card = row->to;
    }
}

}  // namespace

std::vector<Visit> visits_of(const Flow& flow, const Replay& replay) {
    std::vector<Visit> visits;
    trace_routes(flow, flow.start(), replay.places.front(), -1, visits);
    for (std::size_t i = 0; i < replay.taken.size(); ++i) {
        const Place& place = replay.places[i];
        const auto step = static_cast<int>(i);
        const ChoiceId choice = find_choice(flow, place.card, replay.taken[i].choice);
        visits.push_back({place.card, choice.index(), step, &place.answers});
        const NodeId to = flow.node(place.card).choices[choice.index()].to;
        trace_routes(flow, to, replay.places[i + 1], step, visits);
    }
    return visits;
}

}  // namespace waypost
