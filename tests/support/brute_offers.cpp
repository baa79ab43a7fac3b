// What a reader is offered to choose among.
#include "support/brute_parts.h"

#include <algorithm>
#include <map>

namespace waypost::test {

namespace {

void find_same_labels(const Flow& flow, const EverySpace& space, BruteFindings& found) {
    std::map<std::pair<NodeId, int>, BestPath> blamed;
    for (const EveryPlace& place : space.places) {
        const std::vector<int> open = open_choices(flow, place);
        const auto label = [&](int choice) {
            return flow.node(place.card).choices[static_cast<std::size_t>(choice)].label;
        };
        for (std::size_t later = 0; later < open.size(); ++later) {
            for (std::size_t first = 0; first < later; ++first) {
                if (label(open[first]) == label(open[later])) {
                    blamed[{place.card, open[later]}].offer(place.path);
                }
            }
        }
    }
    for (const auto& [what, path] : blamed) {
        const auto choice = static_cast<std::size_t>(what.second);
        found.add("same-label", flow.node(what.first).choices[choice].at, *path.get());
    }
}

void find_empty_decisions(const Flow& flow, const EverySpace& space, BruteFindings& found) {
    std::map<NodeId, BestPath> blamed;
    for (const EveryPlace& place : space.places) {
        const Node& node = flow.node(place.card);
        const auto is_offered = [&](const OfferedOption& option) {
            return is_true(option.condition, place.answers);
        };
        if (node.kind == NodeKind::Decision && std::ranges::none_of(node.options, is_offered)) {
            blamed[place.card].offer(place.path);
        }
    }
    for (const auto& [card, path] : blamed) {
        found.add("no-option", flow.node(card).at, *path.get());
    }
}

void find_lone_choices(const Flow& flow, const EverySpace& space, BruteFindings& found) {
    for (std::size_t i = 0; i < flow.nodes().size(); ++i) {
        const Node& node = flow.nodes()[i];
        const std::vector<std::size_t> places = places_on(space, NodeId::from_index(i));
        const auto has_two = [&](std::size_t place) {
            return open_choices(flow, space.places[place]).size() > 1;
        };
        const bool is_lone = node.kind == NodeKind::Question && !places.empty() &&
                             std::ranges::none_of(places, has_two);
        if (is_lone && !found.has({"dead-end", "stuck"}, {node.at}) &&
            !are_choices_blamed(flow, space, NodeId::from_index(i))) {
            found.add("no-real-choice", node.at, space.places[places.front()].path);
        }
    }
}

}  // namespace

void find_offers(const Flow& flow, const EverySpace& space, BruteFindings& found) {
    find_same_labels(flow, space, found);
    find_empty_decisions(flow, space, found);
    find_lone_choices(flow, space, found);
}

}  // namespace waypost::test
