#include "prove/ways_to_card.h"

#include "prove/families.h"

#include <algorithm>
#include <set>
#include <utility>

namespace waypost {

namespace {

/// The choices of every situation that lead to the card, by node and position.
std::set<std::pair<NodeId, ChoiceId>> moves_to(const Situations& situations, NodeId card) {
    const Flow& flow = situations.flow();
    std::set<std::pair<NodeId, ChoiceId>> found;
    Place place{{}, Answers(flow.answers().size())};
    for (std::size_t i = 0; i < situations.size(); ++i) {
        const auto id = static_cast<SituationId>(i);
        const auto moves = situations.moves(id);
        if (std::ranges::none_of(moves,
                                 [&](SituationId to) { return situations.card(to) == card; })) {
            continue;
        }
        place.card = situations.card(id);
        situations.unpack(id, place.answers);
        const std::vector<ChoiceId> choices = offered(flow, place);
        for (std::size_t move = 0; move < moves.size(); ++move) {
            if (situations.card(moves[move]) == card) {
                found.emplace(place.card, choices[move]);
            }
        }
    }
    return found;
}

std::optional<std::vector<FindingStep>> shortest_to(const Situations& situations, NodeId card) {
    const Readings readings(situations);
    const CardFacts& facts = readings.card(card);
    if (!facts.is_walked() && facts.offered_at == kNoSituation) {
        return std::nullopt;
    }
    FindingWalks walks(situations);
    return walks.by(first_arrival(situations, readings, card));
}

}  // namespace

std::optional<std::vector<FindingStep>> shortest_walk_on(const Flow& flow,
                                                         const Place& from,
                                                         NodeId card,
                                                         std::size_t most_situations) {
    const LiveAnswers live(flow);
    Packing packing(live);
    Situations situations(flow, packing);
    if (!situations.explore(from, most_situations)) {
        return std::nullopt;
    }
    return shortest_to(situations, card);
}

std::optional<WaysToCard> ways_to_card(const Flow& flow, NodeId card, std::size_t most_situations) {
    const LiveAnswers live(flow);
    Packing packing(live);
    Situations situations(flow, packing);
    if (!situations.explore({flow.start(), Answers(flow.answers().size())}, most_situations)) {
        return std::nullopt;
    }
    WaysToCard ways;
    ways.shortest = shortest_to(situations, card);
    for (const auto& [node, choice] : moves_to(situations, card)) {
        const Node& from = flow.node(node);
        ways.last.push_back({from.id, from.choices[choice.index()].id});
    }
    return ways;
}

}  // namespace waypost
