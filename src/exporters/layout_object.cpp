#include "exporters/layout_object.h"

#include "exporters/flatten_bezier.h"

#include <cstddef>
#include <utility>
#include <vector>

namespace waypost {

namespace {

/// A hair below half a pixel, which is what readers are promised: the rest is for the rounding.
constexpr double kTolerance = 0.49;

Json card_json(const Node& node, const DiagramCard& card) {
    const Rect& box = card.box;
    const double x = rounded(box.x);
    const double y = rounded(box.y);
    // From the rounded right and bottom, so that ends of lines lie on the border that is written.
    return {{"id", node.id},
            {"x", x},
            {"y", y},
            {"w", rounded(rounded(box.right()) - x)},
            {"h", rounded(rounded(box.bottom()) - y)},
            {"layer", card.layer}};
}

Json points_json(const std::vector<Point>& line) {
    std::vector<Point> on_grid;
    on_grid.reserve(line.size());
    for (const Point p : line) {
        on_grid.push_back({rounded(p.x), rounded(p.y)});
    }
    Json json = Json::array();
    for (const Point p : without_idle_points(on_grid)) {
        json.push_back(Json::array({p.x, p.y}));
    }
    return json;
}

Json edge_json(const Flow& flow, const DiagramEdge& edge) {
    const Node& from = flow.node(edge.from);
    const bool is_choice = edge.choice.has_value();
    return {{"from", from.id},
            {"to", flow.node(edge.to).id},
            {"choice", is_choice ? Json(from.choices[edge.choice.index()].id) : Json(nullptr)},
            {"points", points_json(flatten_bezier(edge.bezier, kTolerance))}};
}

}  // namespace

Json layout_object(const Flow& flow, const Diagram& diagram) {
    Json nodes = Json::array();
    for (std::size_t i = 0; i < diagram.cards.size(); ++i) {
        nodes.push_back(card_json(flow.nodes()[i], diagram.cards[i]));
    }
    Json edges = Json::array();
    for (const DiagramEdge& edge : diagram.edges) {
        edges.push_back(edge_json(flow, edge));
    }
    const auto direction = static_cast<std::size_t>(diagram.direction);
    return {{"direction", kReadingDirectionNames.at(direction)},
            {"nodes", std::move(nodes)},
            {"edges", std::move(edges)}};
}

}  // namespace waypost
