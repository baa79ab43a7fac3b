#include "layout/routing.h"

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

/// A level stretch of a line, or with different heights the curve between two columns.
struct Piece {
    Point from{};
    Point to{};
};

void add_piece(Table<Piece>& pieces, Point to) {
    // Shorter stretches are swallowed, lower steps are taken for level.
    constexpr double kSame = 1e-6;
    Piece& last = pieces.back();
    const Point from = last.to;
    if (std::abs(from.x - to.x) < kSame && std::abs(from.y - to.y) < kSame) {
        return;
    }
    const bool level = std::abs(from.y - to.y) < kSame && std::abs(last.from.y - from.y) < kSame;
    if (level) {
        last.to = to;
    } else {
        pieces.push_back({from, to});
    }
}

std::vector<Point> curve(const Table<Piece>& pieces) {
    std::vector<Point> points{pieces[0].from};
    for (const Piece& piece : pieces) {
        const double third = (piece.to.x - piece.from.x) / 3;
        const double half = (piece.to.x - piece.from.x) / 2;
        const double reach = piece.from.y == piece.to.y ? third : half;
        points.push_back({piece.from.x + reach, piece.from.y});
        points.push_back({piece.to.x - reach, piece.to.y});
        points.push_back(piece.to);
    }
    return points;
}

/// From left to right, whatever the direction of the edge.
std::vector<Point> draw_chain(const Drawing& drawing, std::span<const int> chain) {
    Table<Piece> pieces;
    for (const int i : chain) {
        const Link& link = drawing.graph.links[i];
        const Vertex& left = drawing.graph.vertices[link.left];
        const Vertex& right = drawing.graph.vertices[link.right];
        const Band& before = drawing.space.columns[left.column];
        const Band& after = drawing.space.columns[right.column];
        const double y = drawing.heights[link.left] + drawing.ports.left[i];
        if (pieces.empty()) {
            const Point start{box_of(drawing, link.left).right(), y};
            pieces.push_back({start, start});
        }
        add_piece(pieces, {before.x + before.w, y});
        add_piece(pieces, {after.x, drawing.heights[link.right] + drawing.ports.right[i]});
    }
    return curve(pieces);
}

}  // namespace

Table<Route> draw_routes(const Input& input,
                         const Table<char>& back,
                         const LayeredGraph& graph,
                         const Lists& self_loops,
                         const Ports& ports,
                         const Heights& heights,
                         const ColumnSpace& space,
                         const Options& options) {
    const Drawing drawing{input, graph, ports, heights, space};
    Table<Route> routes(input.edges.size());
    for (int i = 0; i < input.edges.size(); ++i) {
        const auto chain = graph.chains[i];
        if (chain.empty()) {
            continue;
        }
        routes[i].bezier = draw_chain(drawing, chain);
        routes[i].back = back[i] != 0;
        if (back[i] != 0) {
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
