#include "layout/initial_order.h"

namespace waypost::layout {

Order order_from(const LayeredGraph& graph, bool from_the_left) {
    const Lists& before = from_the_left ? graph.left_links : graph.right_links;
    const Lists& after = from_the_left ? graph.right_links : graph.left_links;
    Order order(graph.columns.size());
    Table<char> seen(graph.vertices.size());
    Table<int> queue;
    const auto visit = [&](int vertex) {
        if (seen[vertex] == 0) {
            seen[vertex] = 1;
            order[graph.vertices[vertex].column].push_back(vertex);
            queue.push_back(vertex);
        }
    };
    for (int root = 0; root < graph.vertices.size(); ++root) {
        if (!before[root].empty()) {
            continue;
        }
        queue.clear();
        visit(root);
        int next = 0;
        while (next < queue.size()) {
            for (const int link : after[queue[next++]]) {
                visit(from_the_left ? graph.links[link].right : graph.links[link].left);
            }
        }
    }
    return order;
}

}  // namespace waypost::layout
