#include "layout/long_edges.h"

#include "layout/self_loops.h"

#include <algorithm>

namespace waypost::layout {

namespace {

/// The graph while it is made.
struct Maker {
    const Input& input;
    const Table<Way>& ways;
    LayeredGraph graph{};
    /// The column of each layer's cards.
    Table<int> column_of{};
    /// The chain of each edge, left to right.
    Table<Table<int>> chains{};
    /// The link by which the lines of a bend go on.
    Table<int> onward{};
    /// The last bend made in each column, and for which bundle.
    Table<int> bends{};
    Table<int> bundle_of_bend{};
};

bool has_label(const Edge& edge) {
    return edge.label.w > 0 && edge.label.h > 0;
}

/// The layer after which an edge needs a column for its label or turn, or -1.
int needed_after(const Edge& edge, Way way, const Layering& layering) {
    const int layer = layering.layers[edge.from];
    const bool last = layer + 1 == layering.bands.size();
    if (way == Way::Loop || (!has_label(edge) && !(way == Way::Within && last))) {
        return -1;
    }
    return way == Way::Back ? layer - 1 : layer;
}

void make_columns(Maker& maker, const Layering& layering) {
    Table<char> labels_after(layering.bands.size());
    for (int i = 0; i < maker.input.edges.size(); ++i) {
        const int layer = needed_after(maker.input.edges[i], maker.ways[i], layering);
        if (layer >= 0) {
            labels_after[layer] = 1;
        }
    }
    for (int layer = 0; layer < layering.bands.size(); ++layer) {
        maker.column_of.push_back(maker.graph.columns.size());
        maker.graph.columns.push_back(
            {.labels = false, .layer = layer, .band = layering.bands[layer]});
        if (labels_after[layer] != 0) {
            maker.graph.columns.push_back(
                {.labels = true, .layer = layer, .band = layering.bands[layer]});
        }
    }
}

int add_vertex(Maker& maker, const Vertex& vertex) {
    const int id = maker.graph.vertices.size();
    maker.graph.vertices.push_back(vertex);
    maker.graph.columns[vertex.column].order.push_back(id);
    maker.onward.push_back(-1);
    return id;
}

int add_label(Maker& maker, int i, int column) {
    const Size size = maker.input.edges[i].label;
    return add_vertex(maker,
                      {.kind = VertexKind::Label,
                       .owner = i,
                       .column = column,
                       .width = size.w,
                       .above = size.h / 2,
                       .below = size.h / 2});
}

/// The next vertex of an edge on its way from `edge.from`, in the given column.
int next_vertex(Maker& maker, int i, int bundle, int column, bool first) {
    const Edge& edge = maker.input.edges[i];
    if (column == maker.graph.vertices[edge.to].column) {
        return edge.to;
    }
    if (first && has_label(edge)) {
        return add_label(maker, i, column);
    }
    if (maker.bundle_of_bend[column] != bundle) {
        maker.bundle_of_bend[column] = bundle;
        maker.bends[column] =
            add_vertex(maker, {.kind = VertexKind::Bend, .owner = edge.to, .column = column});
    }
    return maker.bends[column];
}

/// The link from one vertex to the next, shared when both belong to one bundle.
int join(Maker& maker, int i, int from, int to) {
    if (maker.onward[from] >= 0) {
        ++maker.graph.links[maker.onward[from]].weight;
        return maker.onward[from];
    }
    const int id = maker.graph.links.size();
    const bool back = maker.ways[i] == Way::Back;
    maker.graph.links.push_back({.left = back ? to : from,
                                 .right = back ? from : to,
                                 .edge = i,
                                 .weight = 1,
                                 .back = back});
    if (maker.graph.vertices[from].kind != VertexKind::Card) {
        maker.onward[from] = id;
    }
    return id;
}

void split(Maker& maker, int i, int bundle) {
    const Edge& edge = maker.input.edges[i];
    const bool back = maker.ways[i] == Way::Back;
    const int step = back ? -1 : 1;
    const int start = maker.graph.vertices[edge.from].column;
    const int end = maker.graph.vertices[edge.to].column;
    int from = edge.from;
    Table<int>& chain = maker.chains[i];
    for (int column = start + step; column != end + step; column += step) {
        const int to = next_vertex(maker, i, bundle, column, column == start + step);
        chain.push_back(join(maker, i, from, to));
        from = to;
    }
    if (back) {
        std::reverse(chain.begin(), chain.end());
    }
}

void turn(Maker& maker, int i) {
    const Edge& edge = maker.input.edges[i];
    const int column = maker.graph.vertices[edge.from].column + 1;
    const int vertex =
        has_label(edge)
            ? add_label(maker, i, column)
            : add_vertex(maker, {.kind = VertexKind::Turn, .owner = i, .column = column});
    for (const bool back : {false, true}) {
        maker.chains[i].push_back(maker.graph.links.size());
        maker.graph.links.push_back({.left = back ? edge.to : edge.from,
                                     .right = vertex,
                                     .edge = i,
                                     .weight = 1,
                                     .back = back});
    }
}

void collect_links(LayeredGraph& graph, const Table<Table<int>>& chains) {
    Table<int> lefts;
    Table<int> rights;
    lefts.reserve(graph.links.size());
    rights.reserve(graph.links.size());
    for (const Link& link : graph.links) {
        lefts.push_back(link.left);
        rights.push_back(link.right);
    }
    graph.right_links = Lists(graph.vertices.size(), lefts);
    graph.left_links = Lists(graph.vertices.size(), rights);
    graph.left_neighbours.reserve(graph.links.size());
    graph.right_neighbours.reserve(graph.links.size());
    for (int vertex = 0; vertex < graph.vertices.size(); ++vertex) {
        for (const int i : graph.left_links[vertex]) {
            graph.left_neighbours.push_back({graph.links[i].left, graph.links[i].weight});
        }
        for (const int i : graph.right_links[vertex]) {
            graph.right_neighbours.push_back({graph.links[i].right, graph.links[i].weight});
        }
    }
    graph.chains.reserve(chains.size(), graph.links.size());
    for (const Table<int>& chain : chains) {
        graph.chains.add(chain);
    }
}

}  // namespace

LayeredGraph split_long_edges(const Input& input,
                              const Table<Way>& ways,
                              const Layering& layering,
                              const Lists& self_loops,
                              const Options& options) {
    Maker maker{input, ways};
    make_columns(maker, layering);
    for (int node = 0; node < input.nodes.size(); ++node) {
        const Size room = size_with_loops(input, node, self_loops, options.label_gap);
        const double half = input.nodes[node].size.h / 2;
        add_vertex(maker,
                   {.kind = VertexKind::Card,
                    .owner = node,
                    .column = maker.column_of[layering.layers[node]],
                    .width = room.w,
                    .above = half,
                    .below = room.h - half});
    }
    maker.chains.resize(input.edges.size());
    Table<int> targets;
    for (int i = 0; i < input.edges.size(); ++i) {
        targets.push_back(input.edges[i].to * 2 + (ways[i] == Way::Back ? 1 : 0));
    }
    maker.bends = Table<int>(maker.graph.columns.size(), -1);
    maker.bundle_of_bend = maker.bends;
    const Lists arriving(input.nodes.size() * 2, targets);
    for (int bundle = 0; bundle < arriving.size(); ++bundle) {
        for (const int i : arriving[bundle]) {
            if (ways[i] == Way::Within) {
                turn(maker, i);
            } else if (ways[i] != Way::Loop) {
                split(maker, i, bundle);
            }
        }
    }
    collect_links(maker.graph, maker.chains);
    return std::move(maker.graph);
}

}  // namespace waypost::layout
