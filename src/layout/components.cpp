#include "layout/components.h"

#include <algorithm>
#include <cstddef>

namespace waypost::layout {

namespace {

struct Search {
    const Input& input;
    const Table<char>& used;
    Lists ways_out{};
    /// When each node was first met, -1 before.
    Table<int> met{};
    /// The earliest met node known to be reachable and still open.
    Table<int> low{};
    Table<int> component{};
    /// Nodes met and not yet in a component.
    Table<int> open{};
    int next_met = 0;
    int next_component = 0;
};

struct Step {
    int node = 0;
    std::size_t next = 0;
};

void enter(Search& search, Table<Step>& path, int node) {
    search.met[node] = search.low[node] = search.next_met++;
    search.open.push_back(node);
    path.push_back({node, 0});
}

void leave(Search& search, Table<Step>& path) {
    const int node = path.back().node;
    path.pop_back();
    if (!path.empty()) {
        int& low = search.low[path.back().node];
        low = std::min(low, search.low[node]);
    }
    if (search.low[node] != search.met[node]) {
        return;
    }
    int member = -1;
    while (member != node) {
        member = search.open.back();
        search.open.pop_back();
        search.component[member] = search.next_component;
    }
    ++search.next_component;
}

void search_from(Search& search, int root) {
    Table<Step> path;
    enter(search, path, root);
    while (!path.empty()) {
        Step& step = path.back();
        const auto ways = search.ways_out[step.node];
        if (step.next == ways.size()) {
            leave(search, path);
            continue;
        }
        const int edge = ways[step.next++];
        const int to = search.input.edges[edge].to;
        if (search.used[edge] == 0) {
            continue;
        }
        if (search.met[to] < 0) {
            enter(search, path, to);
        } else if (search.component[to] < 0) {
            int& low = search.low[step.node];
            low = std::min(low, search.met[to]);
        }
    }
}

}  // namespace

Table<int> strong_components(const Input& input, const Table<char>& used) {
    const int count = input.nodes.size();
    Table<int> from;
    for (const Edge& edge : input.edges) {
        from.push_back(edge.from);
    }
    Search search{input,
                  used,
                  Lists(count, from),
                  Table<int>(count, -1),
                  Table<int>(count, -1),
                  Table<int>(count, -1)};
    for (int node = 0; node < count; ++node) {
        if (search.met[node] < 0) {
            search_from(search, node);
        }
    }
    return search.component;
}

}  // namespace waypost::layout
