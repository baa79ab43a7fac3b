#include "diagram/kept_layout.h"

#include "diagram/diagram.h"

#include <cstddef>

namespace waypost {

KeptLayout kept_layout(const Flow& flow, const Diagram& diagram) {
    KeptLayout kept;
    kept.flow = flow.metadata().id;
    kept.direction = diagram.direction;
    for (std::size_t i = 0; i < diagram.cards.size(); ++i) {
        if (diagram.cards[i].layer >= 0) {
            kept.boxes.emplace(flow.nodes()[i].id, diagram.cards[i].box);
        }
    }
    for (const DiagramEdge& edge : diagram.edges) {
        std::vector<Point>& line = kept.lines[way_of(flow, edge)].emplace_back();
        for (std::size_t i = 0; i < edge.bezier.size(); i += 3) {
            line.push_back(edge.bezier[i]);
        }
    }
    return kept;
}

KeptWay way_of(const Flow& flow, const DiagramEdge& edge) {
    const Node& from = flow.node(edge.from);
    const bool is_choice = edge.choice.has_value();
    return {from.id,
            flow.node(edge.to).id,
            is_choice ? from.choices[edge.choice.index()].id : std::string()};
}

}  // namespace waypost
