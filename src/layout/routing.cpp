#include "layout/routing.h"

#include "layout/pen.h"
#include "layout/self_loops.h"

#include <algorithm>
#include <cmath>

namespace waypost::layout {

namespace {

struct Drawing {
    const Input& input;
    const LayeredGraph& graph;
    const Ports& ports;
    const Heights& heights;
    const ColumnSpace& space;
};

Rect box_of(const Drawing& drawing, int vertex) {
    const Vertex& v = drawing.graph.vertices[vertex];
    const Band& column = drawing.space.columns[v.column];
    const double y = drawing.heights[vertex];
    if (v.kind == VertexKind::Card) {
        const Size size = drawing.input.nodes[v.owner].size;
        return {column.x, y - size.h / 2, size.w, size.h};
    }
    return {column.x, y - v.above, v.width, v.above + v.below};
}

/// From left to right, whatever the direction of the edge.
std::vector<Point> draw_chain(const Drawing& drawing, std::span<const int> chain, Pen& pen) {
    const Link& first = drawing.graph.links[chain.front()];
    pen.start({box_of(drawing, first.left).right(),
               drawing.heights[first.left] + drawing.ports.left[chain.front()]});
    for (const int i : chain) {
        const Link& link = drawing.graph.links[i];
        const Band& before = drawing.space.columns[drawing.graph.vertices[link.left].column];
        const Band& after = drawing.space.columns[drawing.graph.vertices[link.right].column];
        pen.go_to({before.x + before.w, drawing.heights[link.left] + drawing.ports.left[i]});
        pen.go_to({after.x, drawing.heights[link.right] + drawing.ports.right[i]});
    }
    return pen.points();
}

/// From one card of a layer to another, round through the gap on their right.
std::vector<Point> draw_turn(const Drawing& drawing, std::span<const int> chain, Pen& pen) {
    const Link& out = drawing.graph.links[chain[0]];
    const Link& in = drawing.graph.links[chain[1]];
    const Vertex& middle = drawing.graph.vertices[out.right];
    const Band& column = drawing.space.columns[drawing.graph.vertices[out.left].column];
    const double border = column.x + column.w;
    const double room = drawing.space.columns[middle.column].x - border;
    const double start = drawing.heights[out.left] + drawing.ports.left[chain[0]];
    const double end = drawing.heights[in.left] + drawing.ports.left[chain[1]];
    pen.start({box_of(drawing, out.left).right(), start});
    pen.go_to({border, start});
    if (middle.kind == VertexKind::Label) {
        const double y = drawing.heights[out.right];
        if ((start < y) == (y < end)) {
            // It passes its label on the way.
            pen.turn_by({border + room, y}, end);
            pen.go_to({box_of(drawing, in.left).right(), end});
            return pen.points();
        }
        // The line turns round behind its label.
        const double apart = std::copysign(std::min(5.0, middle.above / 2), end - start);
        pen.go_to({border + room, y - apart});
        pen.turn_to(y + apart, std::min(8.0, middle.width / 2));
        pen.go_to({border, end});
    } else {
        pen.turn_to(end, std::min(room * 0.9, 12 + std::abs(end - start) * 0.1));
    }
    pen.go_to({box_of(drawing, in.left).right(), end});
    return pen.points();
}

}  // namespace

Table<Route> draw_routes(const Input& input,
                         const Table<Way>& ways,
                         const LayeredGraph& graph,
                         const Lists& self_loops,
                         const Ports& ports,
                         const Heights& heights,
                         const ColumnSpace& space,
                         const Options& options) {
    const Drawing drawing{input, graph, ports, heights, space};
    Table<Route> routes(input.edges.size());
    Pen pen;
    for (int i = 0; i < input.edges.size(); ++i) {
        if (ways[i] == Way::Loop) {
            continue;
        }
        if (ways[i] == Way::Within) {
            routes[i].bezier = draw_turn(drawing, graph.chains[i], pen);
            continue;
        }
        routes[i].bezier = draw_chain(drawing, graph.chains[i], pen);
        routes[i].back = ways[i] == Way::Back;
        if (routes[i].back) {
            std::reverse(routes[i].bezier.begin(), routes[i].bezier.end());
        }
    }
    for (int vertex = 0; vertex < graph.vertices.size(); ++vertex) {
        if (graph.vertices[vertex].kind == VertexKind::Label) {
            routes[graph.vertices[vertex].owner].label = box_of(drawing, vertex);
        }
    }
    for (int node = 0; node < self_loops.size(); ++node) {
        const Rect box = box_of(drawing, node);
        const auto loops = self_loops[node];
        for (int place = 0; place < static_cast<int>(loops.size()); ++place) {
            const int edge = loops[static_cast<std::size_t>(place)];
            routes[edge].bezier = ear(
                box, heights[node] + ports.loop_from[edge], heights[node] + ports.loop_to[edge]);
            if (input.edges[edge].label.w > 0) {
                routes[edge].label = loop_label(input, box, loops, place, options.label_gap);
            }
        }
    }
    return routes;
}

}  // namespace waypost::layout
