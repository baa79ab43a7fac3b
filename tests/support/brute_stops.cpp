// Where walks stop short of an end, and what no walk comes by.
#include "support/brute_parts.h"

#include <algorithm>
#include <map>

namespace waypost::test {

namespace {

bool has_ways(const Node& node) {
    return !node.choices.empty() || !node.rows.empty();
}

/// Whether each place is one where walks stop: at an end, or where another finding says so.
std::vector<bool> stops(const Flow& flow, const EverySpace& space) {
    std::vector<bool> stopping;
    for (const EveryPlace& place : space.places) {
        const bool is_end =
            place.stand == Stand::OnCard && flow.node(place.card).kind == NodeKind::End;
        stopping.push_back(is_end || (place.stand != Stand::InRing && place.moves.empty()));
    }
    return stopping;
}

/// The places from which a stop can still be reached.
std::vector<bool> can_stop(const Flow& flow, const EverySpace& space) {
    std::vector<bool> can = stops(flow, space);
    for (bool changed = true; changed;) {
        changed = false;
        for (std::size_t i = 0; i < space.places.size(); ++i) {
            for (const EveryMove& move : space.places[i].moves) {
                if (!can[i] && can[move.to]) {
                    can[i] = true;
                    changed = true;
                }
            }
        }
    }
    return can;
}

/// The cards, routes among them, that walks can meet from a place on.
std::vector<NodeId> cards_met(const Flow& flow, const EverySpace& space, std::size_t from) {
    std::vector<bool> seen(space.places.size());
    std::vector<std::size_t> open{from};
    seen[from] = true;
    std::vector<NodeId> cards;
    while (!open.empty()) {
        const EveryPlace& place = space.places[open.back()];
        open.pop_back();
        cards.push_back(place.card);
        if (place.stand == Stand::InRing) {
            // Round once: its rows are those that hold.
            NodeId card = place.card;
            do {
                const auto& rows = flow.node(card).rows;
                card = std::ranges::find_if(rows, [&](const RouteRow& row) {
                           return is_true(row.condition, place.answers);
                       })->to;
                cards.push_back(card);
            } while (card != place.card);
        }
        for (const EveryMove& move : place.moves) {
            for (const RoutePass& pass : move.passes) {
                cards.push_back(pass.route);
            }
            if (!seen[move.to]) {
                seen[move.to] = true;
                open.push_back(move.to);
            }
        }
    }
    std::ranges::sort(cards);
    const auto doubled = std::ranges::unique(cards);
    cards.erase(doubled.begin(), doubled.end());
    return cards;
}

}  // namespace

void find_stops(const Flow& flow, const EverySpace& space, BruteFindings& found) {
    std::map<std::pair<std::string, NodeId>, BestPath> blamed;
    for (const EveryPlace& place : space.places) {
        const Node& node = flow.node(place.card);
        if (place.stand == Stand::InGap) {
            blamed[{"route-gap", place.card}].offer(place.path);
        } else if (place.stand == Stand::AtRouteEnd) {
            blamed[{"dead-end", place.card}].offer(place.path);
        } else if (place.stand == Stand::OnCard && node.kind != NodeKind::End &&
                   node.kind != NodeKind::Option && place.moves.empty()) {
            blamed[{has_ways(node) ? "stuck" : "dead-end", place.card}].offer(place.path);
        }
    }
    for (const auto& [what, path] : blamed) {
        found.add(what.first, flow.node(what.second).at, *path.get());
    }
}

void find_loops(const Flow& flow, const EverySpace& space, BruteFindings& found) {
    const std::vector<bool> can = can_stop(flow, space);
    if (!can.front()) {
        found.add("endless-loop", flow.node(space.places.front().card).at, {});
        return;
    }
    std::vector<std::vector<NodeId>> told;
    for (std::size_t i = 0; i < space.places.size(); ++i) {
        for (const EveryMove& move : space.places[i].moves) {
            if (!can[i] || can[move.to]) {
                continue;
            }
            std::vector<NodeId> met = cards_met(flow, space, move.to);
            if (std::ranges::find(told, met) != told.end()) {
                continue;
            }
            told.push_back(std::move(met));
            ChoicePath path = space.places[i].path;
            path.push_back(move.choice);
            found.add("endless-loop", flow.node(space.places[move.to].card).at, path);
        }
    }
}

}  // namespace waypost::test
