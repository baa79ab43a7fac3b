#include "walk/detour.h"

#include <algorithm>

namespace waypost {

std::vector<const OfferedOption*> offered_options(const Flow& flow, const Place& place) {
    std::vector<const OfferedOption*> found;
    for (const OfferedOption& option : flow.node(place.card).options) {
        if (holds(option.condition, place.answers)) {
            found.push_back(&option);
        }
    }
    return found;
}

NodeId find_offered_option(const Flow& flow, const Place& place, std::string_view id) {
    for (const OfferedOption* option : offered_options(flow, place)) {
        if (flow.node(option->card).id == id) {
            return option->card;
        }
    }
    return {};
}

NodeId first_decision_with(const Flow& flow, NodeId option) {
    for (std::size_t i = 0; i < flow.nodes().size(); ++i) {
        const std::vector<OfferedOption>& options = flow.nodes()[i].options;
        if (std::ranges::find(options, option, &OfferedOption::card) != options.end()) {
            return NodeId::from_index(i);
        }
    }
    return {};
}

std::vector<ChoiceId> choices_about(const Flow& flow, const Place& place, NodeId option) {
    std::vector<ChoiceId> found = offered(flow, place);
    const std::vector<Choice>& choices = flow.node(place.card).choices;
    std::erase_if(found, [&](ChoiceId id) { return choices[id.index()].about != option; });
    return found;
}

bool links_to(const Flow& flow, NodeId from, NodeId to) {
    const std::vector<NodeId>& linked = flow.node(from).linked_cards;
    return std::ranges::find(linked, to) != linked.end();
}

}  // namespace waypost
