#include "prove/routes_passed.h"

#include <unordered_set>

namespace waypost {

namespace {

/// Goes on from `card` as long as that is a route that was not yet passed.
void pass_routes(const Flow& flow,
                 NodeId card,
                 const Answers& answers,
                 std::size_t move,
                 const RouteVisitor& visit) {
    std::unordered_set<int> passed;
    while (flow.node(card).kind == NodeKind::Route && passed.insert(card.value).second) {
        visit(card, move, answers);
        const Node& route = flow.node(card);
        const std::optional<std::size_t> row = row_taken(route, answers);
        if (!row) {
            return;
        }
        card = route.rows[*row].to;
    }
}

}  // namespace

void for_each_route_passed(const Situations& situations,
                           SituationId id,
                           const RouteVisitor& visit) {
    const Flow& flow = situations.flow();
    Place place{situations.card(id), Answers(flow.answers().size())};
    situations.unpack(id, place.answers);
    const Node& node = flow.node(place.card);
    if (node.kind == NodeKind::Route) {
        pass_routes(flow, place.card, place.answers, 0, visit);
    } else if (node.kind != NodeKind::End) {
        std::size_t move = 0;
        for (const ChoiceId choice : offered(flow, place)) {
            const Choice& taken = node.choices[choice.index()];
            Answers answers = place.answers;
            remember(taken, answers);
            pass_routes(flow, taken.to, answers, move, visit);
            ++move;
        }
    }
}

}  // namespace waypost
