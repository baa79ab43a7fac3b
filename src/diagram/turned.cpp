#include "diagram/turned.h"

namespace waypost {

Point turned(Point point) {
    return {point.y, point.x};
}

Rect turned(const Rect& rect) {
    return {rect.y, rect.x, rect.h, rect.w};
}

layout::Graph turned(layout::Graph graph) {
    for (layout::Node& node : graph.nodes) {
        node.size = {node.size.h, node.size.w};
    }
    for (layout::Edge& edge : graph.edges) {
        edge.label = {edge.label.h, edge.label.w};
    }
    return graph;
}

layout::Previous turned(layout::Previous previous) {
    for (std::optional<Rect>& box : previous.boxes) {
        if (box) {
            box = turned(*box);
        }
    }
    for (std::vector<Point>& line : previous.lines) {
        for (Point& point : line) {
            point = turned(point);
        }
    }
    return previous;
}

layout::Result turned(layout::Result result) {
    for (Rect& box : result.boxes) {
        box = turned(box);
    }
    for (layout::Route& route : result.routes) {
        for (Point& point : route.bezier) {
            point = turned(point);
        }
        route.label = turned(route.label);
    }
    result.bounds = turned(result.bounds);
    return result;
}

}  // namespace waypost
