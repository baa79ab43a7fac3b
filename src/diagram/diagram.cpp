#include "diagram/diagram.h"

#include "diagram/card_bands.h"
#include "diagram/card_box.h"
#include "diagram/edge_list.h"
#include "diagram/sheet.h"
#include "diagram/turned.h"
#include "layout/layout.h"

#include <cstddef>

namespace waypost {

namespace {

using Metrics = DiagramMetrics;

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

bool can_keep(const Flow& flow, const DiagramOptions& options) {
    const std::string& id = options.kept.flow;
    return options.kept.direction == options.direction && (id.empty() || id == flow.metadata().id);
}

/// A long pathway is folded until the whole of it can be looked at: of 104 cards one behind the
/// other a reader sees a thread. Folded to four times as long as wide, the first flow has half the
/// length of lines and about as many crossings; folded further it crosses much more.
constexpr double kAspect = 4;

layout::Result lay_out(const layout::Graph& graph,
                       const layout::Previous& previous,
                       ReadingDirection direction) {
    layout::Options options;
    options.aspect = kAspect;
    if (direction == ReadingDirection::Down) {
        return turned(layout::layout(turned(graph), options, turned(previous)));
    }
    return layout::layout(graph, options, previous);
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

    const Sheet sheet = make_sheet(flow, diagram);
    layout::Previous previous;
    if (can_keep(flow, options)) {
        previous =
            previous_layout(flow, diagram, sheet, options.kept, origin_of(options.direction));
    }
    const layout::Result placed = lay_out(sheet.graph, previous, options.direction);

    place_cards(placed, sheet, diagram);
    place_edges(placed, sheet, diagram);
    place_bands(flow, placed, diagram);
    return diagram;
}

}  // namespace waypost
