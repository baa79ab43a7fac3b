#include "support/graph_edits.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace waypost::test {

namespace {

using layout::Edge;
using layout::Graph;
using layout::Node;

Edited unchanged(const Graph& graph) {
    Edited edited;
    edited.graph = graph;
    for (std::size_t i = 0; i < graph.nodes.size(); ++i) {
        edited.old_node.push_back(static_cast<int>(i));
    }
    for (std::size_t i = 0; i < graph.edges.size(); ++i) {
        edited.old_edge.push_back(static_cast<int>(i));
    }
    edited.is_touched.resize(graph.nodes.size());
    return edited;
}

int add_node(Edited& edited, const Node& like) {
    edited.graph.nodes.push_back(like);
    edited.old_node.push_back(-1);
    edited.is_touched.push_back(1);
    return static_cast<int>(edited.graph.nodes.size()) - 1;
}

void add_edge(Edited& edited, int from, int to, Size label) {
    edited.graph.edges.push_back({from, to, label});
    edited.old_edge.push_back(-1);
}

/// A node that one or two edges lead to, so that a new node makes a way round.
int two_steps_on(const Graph& graph, int node, Random& random) {
    for (int step = 0; step < 2; ++step) {
        std::vector<int> next;
        for (const Edge& edge : graph.edges) {
            if (edge.from == node) {
                next.push_back(edge.to);
            }
        }
        if (next.empty()) {
            break;
        }
        node = next[static_cast<std::size_t>(random.below(static_cast<int>(next.size())))];
    }
    return node;
}

void delete_node(Edited& edited, int node) {
    Graph& graph = edited.graph;
    const auto at = static_cast<std::ptrdiff_t>(node);
    graph.nodes.erase(graph.nodes.begin() + at);
    edited.old_node.erase(edited.old_node.begin() + at);
    edited.is_touched.erase(edited.is_touched.begin() + at);
    std::vector<Edge> edges;
    std::vector<int> old_edge;
    for (std::size_t i = 0; i < graph.edges.size(); ++i) {
        Edge edge = graph.edges[i];
        if (edge.from != node && edge.to != node) {
            edge.from -= edge.from > node ? 1 : 0;
            edge.to -= edge.to > node ? 1 : 0;
            edges.push_back(edge);
            old_edge.push_back(edited.old_edge[i]);
        }
    }
    graph.edges = std::move(edges);
    edited.old_edge = std::move(old_edge);
}

}  // namespace

Edited edit(const Graph& graph, Edit kind, Random& random) {
    Edited edited = unchanged(graph);
    const int nodes = static_cast<int>(graph.nodes.size());
    const int node = random.below(nodes);
    const Node& like = graph.nodes[static_cast<std::size_t>(node)];
    switch (kind) {
        case Edit::AddNode: {
            const int added = add_node(edited, like);
            add_edge(edited, node, added, {});
            add_edge(edited, added, two_steps_on(graph, node, random), {});
            break;
        }
        case Edit::DeleteNode: delete_node(edited, node); break;
        case Edit::Retitle: {
            double& height = edited.graph.nodes[static_cast<std::size_t>(node)].size.h;
            height += random.happens(0.5) ? 20 : -20;
            edited.is_touched[static_cast<std::size_t>(node)] = 1;
            break;
        }
        case Edit::InsertStep: {
            const auto i =
                static_cast<std::size_t>(random.below(static_cast<int>(graph.edges.size())));
            const Edge cut = graph.edges[i];
            const int added = add_node(edited, graph.nodes[static_cast<std::size_t>(cut.from)]);
            edited.graph.edges[i].to = added;
            edited.old_edge[i] = -1;
            add_edge(edited, added, cut.to, {});
            break;
        }
    }
    return edited;
}

layout::Previous previous_for(const Edited& edited, const layout::Result& old) {
    layout::Previous previous;
    for (const int node : edited.old_node) {
        previous.boxes.push_back(
            node < 0 ? std::nullopt
                     : std::optional<Rect>(old.boxes[static_cast<std::size_t>(node)]));
    }
    for (const int edge : edited.old_edge) {
        std::vector<Point>& line = previous.lines.emplace_back();
        const std::vector<Point> none;
        const std::vector<Point>& bezier =
            edge < 0 ? none : old.routes[static_cast<std::size_t>(edge)].bezier;
        for (std::size_t i = 0; i < bezier.size(); i += 3) {
            line.push_back(bezier[i]);
        }
    }
    return previous;
}

namespace {

double median(std::vector<double> values) {
    if (values.empty()) {
        return 0;
    }
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

}  // namespace

Displacement displacement(const Edited& edited,
                          const layout::Result& old,
                          const layout::Result& now) {
    constexpr double kHalfABox = 110;
    std::vector<double> dx;
    std::vector<double> dy;
    for (std::size_t i = 0; i < edited.old_node.size(); ++i) {
        if (edited.old_node[i] >= 0 && edited.is_touched[i] == 0) {
            const Rect& before = old.boxes[static_cast<std::size_t>(edited.old_node[i])];
            dx.push_back(now.boxes[i].x - before.x);
            dy.push_back(now.boxes[i].y - before.y);
        }
    }
    const Point shift{median(dx), median(dy)};
    Displacement result;
    for (std::size_t i = 0; i < dx.size(); ++i) {
        const double distance = std::hypot(dx[i] - shift.x, dy[i] - shift.y);
        result.moved += distance > kHalfABox ? 1 : 0;
        result.mean += distance;
    }
    result.nodes = static_cast<int>(dx.size());
    result.mean /= std::max(1, result.nodes) * std::hypot(old.bounds.w, old.bounds.h);
    return result;
}

}  // namespace waypost::test
