#include "layout/cycle_breaking.h"

#include "layout/components.h"

#include <algorithm>

namespace waypost::layout {

namespace {

/// Marks, with 1, the edges that lead to another node of the same band or of a later one.
Table<char> edges_ahead(const Input& input) {
    Table<char> ahead;
    for (const Edge& edge : input.edges) {
        const bool to_earlier = input.nodes[edge.from].band > input.nodes[edge.to].band;
        ahead.push_back(edge.from != edge.to && !to_earlier ? 1 : 0);
    }
    return ahead;
}

/// The other end of an edge on a cycle; `ahead` when the edge leads there.
struct Neighbour {
    int node = 0;
    bool ahead = false;
};

/// The nodes of one component in a row.
struct Row {
    Table<int> nodes{};
    /// The place of every node of the input in the row of its component.
    Table<int> places{};
};

struct Pull {
    int place = 0;
    bool ahead = false;
};

/// The place for a node, counted without it, where fewest of its edges run back; its own place when
/// no other is better.
int best_place(int own, Table<Pull>& pulls) {
    std::sort(
        pulls.begin(), pulls.end(), [](const Pull& a, const Pull& b) { return a.place < b.place; });
    // In front of all others every edge from one of them runs back.
    int back = 0;
    for (const Pull& pull : pulls) {
        back += pull.ahead ? 0 : 1;
    }
    int best = 0;
    int fewest = back;
    int at_own = back;
    for (const Pull& pull : pulls) {
        back += pull.ahead ? 1 : -1;
        // A neighbour after this node stands one place earlier when the node is taken out.
        const int place = pull.place < own ? pull.place + 1 : pull.place;
        if (pull.place < own) {
            at_own = back;
        }
        if (back < fewest) {
            fewest = back;
            best = place;
        }
    }
    return fewest < at_own ? best : own;
}

void move_to(Row& row, int from, int to) {
    const auto first = row.nodes.begin();
    if (from < to) {
        std::rotate(first + from, first + from + 1, first + to + 1);
    } else {
        std::rotate(first + to, first + from, first + from + 1);
    }
    for (int place = std::min(from, to); place <= std::max(from, to); ++place) {
        row.places[row.nodes[place]] = place;
    }
}

/// An author writes from the beginning to the end: then at least three of five edges on cycles run
/// ahead in the order of the input, and it is kept, though moving a hub behind all that leads back
/// to it would leave fewer ways back.
bool is_reading_order(const Row& row, const Table<Neighbour>& neighbours, const Lists& lists) {
    int edges = 0;
    int back = 0;
    for (const int node : row.nodes) {
        for (const int i : lists[node]) {
            const Neighbour& neighbour = neighbours[i];
            // Each edge is seen from both ends; its beginning counts.
            if (neighbour.ahead) {
                ++edges;
                back += row.places[neighbour.node] < row.places[node] ? 1 : 0;
            }
        }
    }
    return back * 5 <= edges * 2;
}

void sift(Row& row, const Table<Neighbour>& neighbours, const Lists& lists) {
    constexpr int kRounds = 6;
    Table<Pull> pulls;
    bool moved = true;
    for (int round = 0; round < kRounds && moved; ++round) {
        moved = false;
        const Table<int> nodes = row.nodes;
        for (const int node : nodes) {
            pulls.clear();
            for (const int i : lists[node]) {
                pulls.push_back({row.places[neighbours[i].node], neighbours[i].ahead});
            }
            const int own = row.places[node];
            const int place = best_place(own, pulls);
            if (place != own) {
                move_to(row, own, place);
                moved = true;
            }
        }
    }
}

/// How many steps each node lies from the beginning of its component along edges that run ahead in
/// the row; a beginning has none that lead to it.
void count_steps(const Row& row,
                 const Table<Neighbour>& neighbours,
                 const Lists& lists,
                 Table<int>& steps) {
    // In the order of the row every way ahead to a node is known before the node is left.
    for (const int node : row.nodes) {
        int least = -1;
        for (const int i : lists[node]) {
            const Neighbour& before = neighbours[i];
            if (!before.ahead && row.places[before.node] < row.places[node]) {
                const int by_this = steps[before.node] + 1;
                least = least < 0 ? by_this : std::min(least, by_this);
            }
        }
        steps[node] = std::max(0, least);
    }
}

}  // namespace

Table<char> find_back_edges(const Input& input) {
    const Table<char> ahead = edges_ahead(input);
    const Table<int> components = strong_components(input, ahead);
    Table<Neighbour> neighbours;
    Table<int> keys;
    const auto on_cycle = [&](int i) {
        return ahead[i] != 0 && components[input.edges[i].from] == components[input.edges[i].to];
    };
    for (int i = 0; i < input.edges.size(); ++i) {
        if (on_cycle(i)) {
            keys.push_back(input.edges[i].from);
            neighbours.push_back({input.edges[i].to, true});
            keys.push_back(input.edges[i].to);
            neighbours.push_back({input.edges[i].from, false});
        }
    }
    const Lists lists(input.nodes.size(), keys);
    const Lists members(input.nodes.size(), components);
    Row row{{}, Table<int>(input.nodes.size())};
    Table<int> steps(input.nodes.size());
    for (int component = 0; component < members.size(); ++component) {
        row.nodes.clear();
        for (const int node : members[component]) {
            row.places[node] = row.nodes.size();
            row.nodes.push_back(node);
        }
        if (!is_reading_order(row, neighbours, lists)) {
            sift(row, neighbours, lists);
        }
        count_steps(row, neighbours, lists, steps);
    }
    Table<char> back(input.edges.size());
    for (int i = 0; i < input.edges.size(); ++i) {
        const Edge& edge = input.edges[i];
        const bool to_earlier_band = ahead[i] == 0 && edge.from != edge.to;
        const bool nearer =
            steps[edge.to] < steps[edge.from] ||
            (steps[edge.to] == steps[edge.from] && row.places[edge.to] < row.places[edge.from]);
        const bool against_row = on_cycle(i) && nearer;
        back[i] = to_earlier_band || against_row ? 1 : 0;
    }
    return back;
}

}  // namespace waypost::layout
