#include "exporters/layout_object.h"

#include "exporters/flatten_bezier.h"

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

namespace waypost {

namespace {

/// A hair below half a pixel, which is what readers are promised: the rest is for the rounding.
constexpr double kTolerance = 0.49;

/// The left edges of the layers: all cards of one layer begin at one x, in whole hundredths.
std::vector<double> layer_edges(const Diagram& diagram) {
    std::vector<double> edges;
    for (const DiagramCard& card : diagram.cards) {
        edges.push_back(rounded(card.box.x));
    }
    std::ranges::sort(edges);
    // Not the one of std::ranges, whose result clang-tidy 14 cannot read.
    edges.erase(std::unique(edges.begin(), edges.end()), edges.end());
    return edges;
}

Json card_json(const Node& node, const Rect& box, const std::vector<double>& layers) {
    const double x = rounded(box.x);
    const double y = rounded(box.y);
    // From the rounded right and bottom, so that ends of lines lie on the border that is written.
    return {{"id", node.id},
            {"x", x},
            {"y", y},
            {"w", rounded(rounded(box.right()) - x)},
            {"h", rounded(rounded(box.bottom()) - y)},
            {"layer", std::ranges::lower_bound(layers, x) - layers.begin()}};
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
    const std::vector<double> layers = layer_edges(diagram);
    Json nodes = Json::array();
    for (std::size_t i = 0; i < diagram.cards.size(); ++i) {
        nodes.push_back(card_json(flow.nodes()[i], diagram.cards[i].box, layers));
    }
    Json edges = Json::array();
    for (const DiagramEdge& edge : diagram.edges) {
        edges.push_back(edge_json(flow, edge));
    }
    return {{"nodes", std::move(nodes)}, {"edges", std::move(edges)}};
}

}  // namespace waypost
