#include "diagram/diagram.h"

#include "diagram/card_bands.h"
#include "diagram/card_box.h"
#include "diagram/edge_list.h"
#include "diagram/turned.h"
#include "layout/layout.h"

#include <algorithm>
#include <cstddef>
#include <map>
#include <string_view>
#include <tuple>

namespace waypost {

namespace {

using Metrics = DiagramMetrics;

/// A diagram's cards and edges as a graph to lay out, and the way back.
struct Sheet {
    layout::Graph graph{};
    /// For each card its node in the graph; -1 for cards that are not drawn.
    std::vector<int> node_of_card{};
    /// For each edge of the diagram its edge in the graph.
    std::vector<std::size_t> line_of_edge{};
};

/// Options are opened from their decision, not come to. One that a step leads to by mistake is
/// drawn, so that its author sees where.
std::vector<bool> drawn_cards(const Flow& flow, const std::vector<DiagramEdge>& edges) {
    std::vector<bool> is_drawn;
    is_drawn.reserve(flow.nodes().size());
    for (const Node& node : flow.nodes()) {
        is_drawn.push_back(node.kind != NodeKind::Option);
    }
    for (const DiagramEdge& edge : edges) {
        is_drawn[edge.from.index()] = true;
        is_drawn[edge.to.index()] = true;
    }
    return is_drawn;
}

void add_nodes(const std::vector<DiagramCard>& cards,
               const std::vector<bool>& is_drawn,
               Sheet& sheet) {
    for (std::size_t i = 0; i < cards.size(); ++i) {
        if (!is_drawn[i]) {
            sheet.node_of_card.push_back(-1);
            continue;
        }
        const CardShape shape = cards[i].shape;
        layout::Node node;
        node.size = {cards[i].box.w, cards[i].box.h};
        node.band = cards[i].band;
        // On other shapes a line that ends beside the tip would end in the air.
        node.single_port = shape == CardShape::Hexagon || shape == CardShape::Oval;
        sheet.node_of_card.push_back(static_cast<int>(sheet.graph.nodes.size()));
        sheet.graph.nodes.push_back(node);
    }
}

void add_lines(const std::vector<DiagramEdge>& edges, Sheet& sheet) {
    std::map<std::tuple<int, int, std::string_view>, std::size_t> known;
    for (const DiagramEdge& edge : edges) {
        const auto [line, is_new] = known.try_emplace({edge.from.value, edge.to.value, edge.label},
                                                      sheet.graph.edges.size());
        sheet.line_of_edge.push_back(line->second);
        if (is_new) {
            sheet.graph.edges.push_back({sheet.node_of_card[edge.from.index()],
                                         sheet.node_of_card[edge.to.index()],
                                         {edge.label_box.w, edge.label_box.h}});
        }
    }
}

/// The layout knows no headings, so everything moves past them.
Point origin_of(ReadingDirection direction) {
    constexpr double kMargin = Metrics::kMargin;
    return direction == ReadingDirection::Down ? Point{Metrics::kSideHeading + kMargin, 0}
                                               : Point{0, Metrics::kHeading + kMargin};
}

void place_cards(const layout::Result& placed, const Sheet& sheet, Diagram& diagram) {
    const Point origin = origin_of(diagram.direction);
    for (std::size_t i = 0; i < diagram.cards.size(); ++i) {
        if (sheet.node_of_card[i] < 0) {
            diagram.cards[i].box = {};
            diagram.cards[i].content = {};
            continue;
        }
        const auto node = static_cast<std::size_t>(sheet.node_of_card[i]);
        const Rect& box = placed.boxes[node];
        diagram.cards[i].layer = placed.layers[node];
        place_card(diagram.cards[i], Point{box.x, box.y} + origin);
    }
}

void place_edges(const layout::Result& placed, const Sheet& sheet, Diagram& diagram) {
    const Point origin = origin_of(diagram.direction);
    for (std::size_t i = 0; i < diagram.edges.size(); ++i) {
        DiagramEdge& edge = diagram.edges[i];
        const layout::Route& route = placed.routes[sheet.line_of_edge[i]];
        edge.bezier = route.bezier;
        for (Point& point : edge.bezier) {
            point = point + origin;
        }
        edge.back = route.back;
        if (!edge.label.empty()) {
            const Point corner = Point{route.label.x, route.label.y} + origin;
            edge.label_box = {corner.x, corner.y, route.label.w, route.label.h};
        }
    }
}

void place_bands(const Flow& flow, const layout::Result& placed, Diagram& diagram) {
    const bool is_down = diagram.direction == ReadingDirection::Down;
    const Point origin = origin_of(diagram.direction);
    diagram.bounds.w = origin.x + placed.bounds.w + (is_down ? Metrics::kMargin : 0);
    diagram.bounds.h = origin.y + placed.bounds.h + (is_down ? 0 : Metrics::kMargin);
    for (std::size_t i = 0; i < flow.phases().size(); ++i) {
        const layout::Band& band = placed.bands[i];
        const Rect area = is_down ? Rect{0, band.x, diagram.bounds.w, band.w}
                                  : Rect{band.x, 0, band.w, diagram.bounds.h};
        diagram.bands.push_back({flow.phases()[i].title, area.x, area.y, area.w, area.h});
    }
}

layout::Result lay_out(const layout::Graph& graph, ReadingDirection direction) {
    // A pathway is read one way; it is not folded to look less long as a whole.
    layout::Options options;
    options.aspect = 100;
    if (direction == ReadingDirection::Down) {
        return turned(layout::layout(turned(graph), options));
    }
    return layout::layout(graph, options);
}

}  // namespace

Diagram build_diagram(const Flow& flow,
                      const Words& words,
                      const TextMeasure& measure,
                      const DiagramOptions& options) {
    Diagram diagram;
    diagram.direction = options.direction;
    diagram.edges = list_edges(flow, words, measure);
    const std::vector<int> bands = band_of_cards(flow, diagram.edges);
    for (std::size_t i = 0; i < flow.nodes().size(); ++i) {
        diagram.cards.push_back(measure_card(flow.nodes()[i], words, measure));
        diagram.cards.back().band = bands[i];
    }

    Sheet sheet;
    sheet.graph.band_count = std::max(1, static_cast<int>(flow.phases().size()));
    add_nodes(diagram.cards, drawn_cards(flow, diagram.edges), sheet);
    add_lines(diagram.edges, sheet);
    const layout::Result placed = lay_out(sheet.graph, options.direction);

    place_cards(placed, sheet, diagram);
    place_edges(placed, sheet, diagram);
    place_bands(flow, placed, diagram);
    return diagram;
}

}  // namespace waypost
