#include "layout/cycle_breaking.h"

#include "layout/components.h"

namespace waypost::layout {

namespace {

/// How many steps each node is away from the nearest node without ways in; where there is none,
/// from the first node of the input that is not reached yet.
Table<int> steps_from_start(const Input& input, const Table<char>& used) {
    Table<int> from;
    Table<char> has_way_in(input.nodes.size());
    for (int i = 0; i < input.edges.size(); ++i) {
        from.push_back(input.edges[i].from);
        if (used[i] != 0) {
            has_way_in[input.edges[i].to] = 1;
        }
    }
    const Lists ways_out(input.nodes.size(), from);
    Table<int> steps(input.nodes.size(), -1);
    Table<int> queue;
    const auto visit = [&](int node, int count) {
        if (steps[node] < 0) {
            steps[node] = count;
            queue.push_back(node);
        }
    };
    for (int node = 0; node < input.nodes.size(); ++node) {
        if (has_way_in[node] == 0) {
            visit(node, 0);
        }
    }
    int next = 0;
    for (int root = 0; root < input.nodes.size(); ++root) {
        for (; next < queue.size(); ++next) {
            const int node = queue[next];
            for (const int edge : ways_out[node]) {
                if (used[edge] != 0) {
                    visit(input.edges[edge].to, steps[node] + 1);
                }
            }
        }
        visit(root, 0);
    }
    return steps;
}

}  // namespace

Table<char> find_back_edges(const Input& input) {
    Table<char> back(input.edges.size());
    Table<char> used(input.edges.size());
    for (int i = 0; i < input.edges.size(); ++i) {
        const Edge& edge = input.edges[i];
        back[i] = input.nodes[edge.from].band > input.nodes[edge.to].band ? 1 : 0;
        used[i] = back[i] == 0 && edge.from != edge.to ? 1 : 0;
    }
    const Table<int> components = strong_components(input, used);
    const Table<int> steps = steps_from_start(input, used);
    for (int i = 0; i < input.edges.size(); ++i) {
        const int from = input.edges[i].from;
        const int to = input.edges[i].to;
        if (used[i] != 0 && components[from] == components[to]) {
            const bool nearer = steps[to] < steps[from] || (steps[to] == steps[from] && to < from);
            back[i] = nearer ? 1 : 0;
        }
    }
    return back;
}

}  // namespace waypost::layout
