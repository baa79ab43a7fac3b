#include "walk/coverage.h"

#include "flow/opened_option.h"
#include "walk/detour.h"
#include "walk/walk.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace waypost {

namespace {

Visited none_visited(const Flow& flow) {
    Visited visited;
    visited.cards.resize(flow.nodes().size());
    for (const Node& node : flow.nodes()) {
        visited.choices.emplace_back(node.choices.size());
    }
    return visited;
}

void visit_card(const Flow& flow, Visited& visited, NodeId card) {
    if (flow.node(card).kind != NodeKind::Route) {
        visited.cards[card.index()] = true;
    }
}

/// Opens what is named and leaves the walk where it was.
void visit_option(const Flow& flow, Visited& visited, const Place& place, std::string_view id) {
    const NodeId option = find_offered_option(flow, place, id);
    if (option.has_value()) {
        visit_card(flow, visited, option);
    }
}

Visited visited_by(const Flow& flow, const Rehearsal& rehearsal) {
    Visited visited = none_visited(flow);
    Place here = arrive_at_start(flow).place;
    visit_card(flow, visited, here.card);
    for (const std::string& step : rehearsal.choose) {
        if (const auto option = opened_option(step)) {
            visit_option(flow, visited, here, *option);
            continue;
        }
        const ChoiceId choice = find_choice(flow, here.card, step);
        const std::vector<ChoiceId> ways = offered(flow, here);
        if (std::ranges::find(ways, choice) == ways.end()) {
            break;
        }
        visited.choices[here.card.index()][choice.index()] = true;
        here = take(flow, here, choice).place;
        visit_card(flow, visited, here.card);
    }
    return visited;
}

void add(Visited& all, const Visited& more) {
    for (std::size_t i = 0; i < all.cards.size(); ++i) {
        all.cards[i] = all.cards[i] || more.cards[i];
        for (std::size_t k = 0; k < all.choices[i].size(); ++k) {
            all.choices[i][k] = all.choices[i][k] || more.choices[i][k];
        }
    }
}

}  // namespace

std::size_t Visited::card_count() const {
    return static_cast<std::size_t>(std::ranges::count(cards, true));
}

std::size_t Visited::choice_count() const {
    std::size_t count = 0;
    for (const std::vector<bool>& taken : choices) {
        count += static_cast<std::size_t>(std::ranges::count(taken, true));
    }
    return count;
}

Coverage rehearsal_coverage(const Flow& flow) {
    Coverage coverage{{}, none_visited(flow)};
    for (const Rehearsal& rehearsal : flow.rehearsals()) {
        Visited visited = visited_by(flow, rehearsal);
        add(coverage.together, visited);
        coverage.rehearsals.push_back({rehearsal.name, std::move(visited)});
    }
    return coverage;
}

}  // namespace waypost
