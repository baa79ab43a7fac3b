#include "prove/look_ahead.h"

#include "prove/walk_lengths.h"

namespace waypost {

namespace {

bool ends_everywhere(const Situations& situations) {
    for (std::size_t i = 0; i < situations.size(); ++i) {
        const auto id = static_cast<SituationId>(i);
        const NodeKind kind = situations.flow().node(situations.card(id)).kind;
        if (situations.moves(id).empty() && kind != NodeKind::End) {
            return false;
        }
    }
    return true;
}

std::optional<StepsLeft> steps_left(const Situations& situations) {
    if (!ends_everywhere(situations)) {
        return std::nullopt;
    }
    const Components components =
        find_components({situations.first_moves(), situations.all_moves()});
    const Readings readings(situations);
    FindingWalks walks(situations);
    const Explored explored{situations.flow(), situations, components, readings, walks};
    if (has_loop(explored)) {
        return std::nullopt;
    }
    return StepsLeft{fewest_to_end(explored).front(), most_to_end(explored).front()};
}

}  // namespace

std::optional<Ahead> look_ahead(const Flow& flow, const Place& place) {
    const LiveAnswers live(flow);
    Packing packing(live);
    Situations situations(flow, packing);
    if (!situations.explore(place, kMostSituationsAhead)) {
        return std::nullopt;
    }
    Ahead ahead{steps_left(situations), std::vector<bool>(flow.nodes().size(), false)};
    for (std::size_t i = 0; i < situations.size(); ++i) {
        ahead.cards[situations.card(static_cast<SituationId>(i)).index()] = true;
    }
    return ahead;
}

}  // namespace waypost
