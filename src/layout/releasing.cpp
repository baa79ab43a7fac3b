#include "layout/releasing.h"

#include "layout/crossings.h"
#include "layout/rerouting.h"
#include "layout/sifting.h"

#include <algorithm>
#include <cstdint>

namespace waypost::layout {

namespace {

/// How many places a line may go up or down near what is new.
constexpr int kReach = 12;

/// Places of a column, from `first` to before `end`.
struct Stretch {
    int first = 0;
    int end = 0;
};

/// The stretch of each column that lies near something new.
Table<Stretch> stretches_near(const LayeredGraph& graph,
                              const Order& order,
                              const Table<int>& places,
                              const Table<char>& is_new) {
    constexpr int kColumns = 4;
    constexpr int kPlaces = 12;
    Table<Stretch> near(order.size());
    for (int vertex = 0; vertex < is_new.size(); ++vertex) {
        if (is_new[vertex] == 0) {
            continue;
        }
        const int at = graph.vertices[vertex].column;
        const int end = std::min(order.size(), at + kColumns + 1);
        for (int column = std::max(0, at - kColumns); column < end; ++column) {
            const int size = order[column].size();
            // As far down in this column as the new vertex is in its own.
            const int place = places[vertex] * size / order[at].size();
            const Stretch here{std::max(0, place - kPlaces), std::min(size, place + kPlaces + 1)};
            Stretch& all = near[column];
            all = all.end == 0
                      ? here
                      : Stretch{std::min(all.first, here.first), std::max(all.end, here.end)};
        }
    }
    return near;
}

/// 1 for the vertices near what is new; none where that would be too many to look at between two
/// frames.
Table<char> vertices_near(const LayeredGraph& graph,
                          const Order& order,
                          const Table<int>& places,
                          const Table<char>& is_new) {
    constexpr std::int64_t kMostPairs = 25000;
    const Table<Stretch> stretches = stretches_near(graph, order, places, is_new);
    Table<char> near(is_new.size());
    std::int64_t pairs = 0;
    for (int column = 0; column < order.size(); ++column) {
        const Stretch& stretch = stretches[column];
        pairs += static_cast<std::int64_t>(stretch.end - stretch.first) * order[column].size();
        for (int place = stretch.first; place < stretch.end; ++place) {
            near[order[column][place]] = 1;
        }
    }
    return pairs <= kMostPairs ? near : Table<char>(is_new.size());
}

/// The stretches of the lines that are marked.
Lists stretches_among(const Lists& lines, const Table<char>& vertices) {
    Lists chosen;
    for (int i = 0; i < lines.size(); ++i) {
        const auto line = lines[i];
        auto first = line.begin();
        while (first != line.end()) {
            const auto is_marked = [&](int vertex) { return vertices[vertex] != 0; };
            first = std::find_if(first, line.end(), is_marked);
            const auto end = std::find_if_not(first, line.end(), is_marked);
            if (first != end) {
                chosen.add({first, end});
            }
            first = end;
        }
    }
    return chosen;
}

/// The paths from each marked card along one way out to the card at its end, by way of few
/// vertices.
Lists paths_among(const LayeredGraph& graph, const Table<char>& vertices) {
    constexpr int kLongest = 6;
    Lists paths;
    Table<int> path;
    for (int card = 0; card < vertices.size(); ++card) {
        if (graph.vertices[card].kind != VertexKind::Card || vertices[card] == 0) {
            continue;
        }
        for (const int way : graph.right_links[card]) {
            path = {card};
            int next = graph.links[way].right;
            while (path.size() < kLongest && vertices[next] != 0) {
                path.push_back(next);
                if (graph.vertices[next].kind == VertexKind::Card ||
                    graph.right_links[next].size() != 1) {
                    break;
                }
                next = graph.links[graph.right_links[next][0]].right;
            }
            if (path.size() > 1) {
                paths.add({path.begin(), path.end()});
            }
        }
    }
    return paths;
}

/// Vertices that may find better places.
struct Loose {
    Table<char> cards{};
    /// Of the lines.
    Table<char> others{};
    /// The stretches of the lines that hold them.
    Lists stretches{};
    /// From card to card, and the lines between them.
    Lists paths{};
};

Loose find_loose(const LayeredGraph& graph, const Lists& lines, const Table<char>& near) {
    Loose loose{near, near, {}, paths_among(graph, near)};
    for (int vertex = 0; vertex < near.size(); ++vertex) {
        const bool is_card = graph.vertices[vertex].kind == VertexKind::Card;
        (is_card ? loose.others : loose.cards)[vertex] = 0;
    }
    loose.stretches = stretches_among(lines, loose.others);
    return loose;
}

/// Moves at most `most` cards, alone or with the line to another one. Returns those that moved.
Table<int> move_cards(const LayeredGraph& graph,
                      const Loose& loose,
                      Order& order,
                      Table<int>& places,
                      int most,
                      int least_gain) {
    Table<int> moved = sift_best(graph, order, places, loose.cards, most, least_gain);
    if (!moved.empty()) {
        reroute_lines(graph, loose.stretches, order, places, kReach);
    }
    most -= moved.size();
    for (const int card :
         reroute_cards(graph, loose.paths, order, places, most, kReach, least_gain)) {
        moved.push_back(card);
    }
    return moved;
}

}  // namespace

void release(const LayeredGraph& graph,
             const Lists& lines,
             const Table<char>& is_new,
             Order& order,
             Table<int>& places,
             KeptHeights& kept) {
    constexpr int kRelease = 32;
    constexpr int kMostCards = 6;
    // A picture full of crossings would always have a card to move for one less.
    constexpr int kLeastPart = 120;
    const Loose loose = find_loose(graph, lines, vertices_near(graph, order, places, is_new));
    reroute_lines(graph, loose.stretches, order, places, kReach);
    const auto cards =
        std::count_if(graph.vertices.begin(), graph.vertices.end(), [](const Vertex& vertex) {
            return vertex.kind == VertexKind::Card;
        });
    int most = std::clamp(static_cast<int>(cards) / kRelease, 1, kMostCards);
    const int least_gain = 1 + static_cast<int>(count_crossings(graph, order, places) / kLeastPart);
    while (most > 0) {
        const Table<int> moved = move_cards(graph, loose, order, places, most, least_gain);
        if (moved.empty()) {
            break;
        }
        for (const int card : moved) {
            kept[card].reset();
        }
        most -= moved.size();
        reroute_lines(graph, loose.stretches, order, places, kReach);
    }
    sift(graph, order, places, loose.others);
}

}  // namespace waypost::layout
