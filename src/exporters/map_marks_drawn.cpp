#include "exporters/map_marks_drawn.h"

#include "walk/reach.h"

#include <cstddef>

namespace waypost {

namespace {

DrawnMark mark_of(const Standing& standing) {
    if (standing.walked) {
        return DrawnMark::Walked;
    }
    return standing.open ? DrawnMark::Ahead : DrawnMark::Closed;
}

DrawnMarks plain_marks(const Diagram& diagram) {
    DrawnMarks marks;
    marks.cards.assign(diagram.cards.size(), DrawnMark::Plain);
    marks.ways.assign(diagram.edges.size(), DrawnMark::Plain);
    for (const DiagramCard& card : diagram.cards) {
        marks.options.emplace_back(card.options.size(), DrawnMark::Plain);
    }
    return marks;
}

}  // namespace

DrawnMarks drawn_marks(const Flow& flow, const Diagram& diagram, const Replay* walk) {
    DrawnMarks marks = plain_marks(diagram);
    if (walk == nullptr) {
        return marks;
    }
    const Reach reach = reach_of(flow, *walk);
    for (std::size_t i = 0; i < marks.cards.size(); ++i) {
        marks.cards[i] = mark_of(reach.cards[i]);
        for (std::size_t row = 0; row < marks.options[i].size(); ++row) {
            marks.options[i][row] = mark_of(reach.options[i][row]);
        }
    }
    marks.cards[reach.here.index()] = DrawnMark::Here;
    for (std::size_t i = 0; i < marks.ways.size(); ++i) {
        const DiagramEdge& edge = diagram.edges[i];
        const std::size_t way =
            edge.choice.has_value() ? edge.choice.index() : static_cast<std::size_t>(edge.row);
        marks.ways[i] = mark_of(reach.ways[edge.from.index()][way]);
    }
    return marks;
}

}  // namespace waypost
