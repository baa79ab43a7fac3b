#include "session/map_marks.h"

#include <cstddef>

namespace waypost {

namespace {

CardMark mark_of(const Standing& standing, bool current) {
    if (current) {
        return CardMark::Current;
    }
    if (standing.walked) {
        return CardMark::Read;
    }
    return standing.open ? CardMark::Ahead : CardMark::Closed;
}

/// The label of the value that an answer has now; empty when it has none.
std::string answer_words(const Flow& flow, AnswerId answer, const Answers& answers) {
    if (!answer.has_value() || !answers[answer].has_value()) {
        return {};
    }
    return flow.answer(answer).values[answers[answer].index()].label;
}

const Standing& standing_of(const DiagramEdge& edge, const Reach& reach) {
    const std::size_t way =
        edge.choice.has_value() ? edge.choice.index() : static_cast<std::size_t>(edge.row);
    return reach.ways[edge.from.index()][way];
}

MarkedOption marked(const Flow& flow,
                    bool is_here,
                    const Standing& standing,
                    const Answers& answers) {
    if (is_here && standing.open) {
        return {OptionMark::Offered, {}};
    }
    if (standing.open || (standing.walked && !is_here)) {
        return {OptionMark::Listed, {}};
    }
    return {OptionMark::Closed, answer_words(flow, standing.closed_by, answers)};
}

}  // namespace

MapMarks map_marks(const Flow& flow,
                   const Diagram& diagram,
                   const Replay& replay,
                   const Reach& reach) {
    MapMarks marks;
    const Answers& answers = replay.here().answers;
    for (std::size_t i = 0; i < flow.nodes().size(); ++i) {
        const Standing& standing = reach.cards[i];
        const NodeId card = NodeId::from_index(i);
        marks.cards.push_back(mark_of(standing, card == reach.here));
        marks.closed_by.push_back(answer_words(flow, standing.closed_by, answers));
        marks.chosen.emplace_back();
        std::vector<MarkedOption>& options = marks.options.emplace_back();
        for (std::size_t row = 0; row < diagram.cards[i].options.size(); ++row) {
            options.push_back(marked(flow, card == reach.here, reach.options[i][row], answers));
        }
    }
    for (std::size_t i = 0; i < replay.taken.size(); ++i) {
        const NodeId card = replay.places[i].card;
        const ChoiceId choice = find_choice(flow, card, replay.taken[i].choice);
        const Choice& taken = flow.node(card).choices[choice.index()];
        // "You chose: Go on" would tell nothing.
        marks.chosen[card.index()] = taken.id == "next" ? std::string{} : taken.label;
    }
    for (const DiagramEdge& edge : diagram.edges) {
        const Standing& standing = standing_of(edge, reach);
        if (standing.walked) {
            marks.ways.push_back(WayMark::Walked);
        } else {
            marks.ways.push_back(standing.open ? WayMark::Ahead : WayMark::Closed);
        }
    }
    return marks;
}

}  // namespace waypost
