#include "layout/lines.h"

#include <span>

namespace waypost::layout {

namespace {

/// The link by which the line through `vertex` goes on to one side: the only one there, or that to
/// the next bend of the same bundle; -1 when there is none.
int onward(const LayeredGraph& graph, int vertex, bool to_the_right) {
    const auto links = to_the_right ? graph.right_links[vertex] : graph.left_links[vertex];
    if (links.size() == 1) {
        return links[0];
    }
    const Vertex& here = graph.vertices[vertex];
    for (const int i : links) {
        const Link& link = graph.links[i];
        const Vertex& there = graph.vertices[to_the_right ? link.right : link.left];
        if (here.kind == VertexKind::Bend && there.kind == VertexKind::Bend &&
            here.owner == there.owner) {
            return i;
        }
    }
    return -1;
}

/// The vertex that follows on the same line, or -1.
int follower(const LayeredGraph& graph, int vertex, bool to_the_right) {
    const int link = onward(graph, vertex, to_the_right);
    if (link < 0) {
        return -1;
    }
    const int next = to_the_right ? graph.links[link].right : graph.links[link].left;
    const bool card = graph.vertices[next].kind == VertexKind::Card;
    return card || onward(graph, next, !to_the_right) != link ? -1 : next;
}

}  // namespace

Lists find_lines(const LayeredGraph& graph) {
    Lists lines;
    Table<int> line;
    for (int start = 0; start < graph.vertices.size(); ++start) {
        if (graph.vertices[start].kind == VertexKind::Card || follower(graph, start, false) >= 0) {
            continue;
        }
        line.clear();
        for (int vertex = start; vertex >= 0; vertex = follower(graph, vertex, true)) {
            line.push_back(vertex);
        }
        lines.add({line.begin(), line.end()});
    }
    return lines;
}

}  // namespace waypost::layout
