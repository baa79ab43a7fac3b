#include "layout/straightening.h"

#include "layout/placement.h"

#include <algorithm>
#include <limits>

namespace waypost::layout {

namespace {

constexpr double kFar = std::numeric_limits<double>::infinity();

/// Heights that a vertex may take without moving its neighbours.
struct Room {
    double least = -kFar;
    double most = kFar;
};

struct Runs {
    /// The vertices of each line of bends and labels, left to right.
    Lists vertices{};
    /// The place of each vertex in its column.
    Table<int> places{};
};

/// The link by which the lines through a bend or label go on to the right, the only one or that of
/// the bundle; -1 when there is none to follow.
int onward(const LayeredGraph& graph, int vertex) {
    const auto links = graph.right_links[vertex];
    return links.size() == 1 ? links[0] : -1;
}

bool passes(const Vertex& vertex) {
    return vertex.kind != VertexKind::Card;
}

/// True when the line through `vertex` begins there: what comes from the left is a card or not the
/// only way on from there.
bool begins(const LayeredGraph& graph, int vertex) {
    const auto links = graph.left_links[vertex];
    if (links.size() != 1) {
        return true;
    }
    const int before = graph.links[links[0]].left;
    return !passes(graph.vertices[before]) || graph.right_links[before].size() != 1;
}

Runs find_runs(const LayeredGraph& graph) {
    Runs runs;
    runs.places = Table<int>(graph.vertices.size());
    Table<int> run;
    for (const Column& column : graph.columns) {
        for (int place = 0; place < column.order.size(); ++place) {
            const int start = column.order[place];
            runs.places[start] = place;
            if (!passes(graph.vertices[start]) || !begins(graph, start)) {
                continue;
            }
            run.clear();
            run.push_back(start);
            for (int link = onward(graph, start); link >= 0; link = onward(graph, run.back())) {
                const int next = graph.links[link].right;
                if (!passes(graph.vertices[next]) || begins(graph, next)) {
                    break;
                }
                run.push_back(next);
            }
            runs.vertices.add({run.begin(), run.end()});
        }
    }
    return runs;
}

Room room_of(const LayeredGraph& graph,
             const Options& options,
             const Runs& runs,
             const Heights& heights,
             int vertex) {
    const Table<int>& order = graph.columns[graph.vertices[vertex].column].order;
    const int place = runs.places[vertex];
    Room room;
    if (place > 0) {
        const int upper = order[place - 1];
        room.least =
            heights[upper] + least_distance(graph.vertices[upper], graph.vertices[vertex], options);
    }
    if (place + 1 < order.size()) {
        const int lower = order[place + 1];
        room.most =
            heights[lower] - least_distance(graph.vertices[vertex], graph.vertices[lower], options);
    }
    return room;
}

/// The heights that the rest of the picture would like for a stretch of a line: those of the ports
/// before and after it, where there is only one.
double best_height(const LayeredGraph& graph,
                   const Ports& ports,
                   const Heights& heights,
                   std::span<const int> stretch,
                   Room room) {
    double sum = 0;
    for (const int vertex : stretch) {
        sum += heights[vertex];
    }
    const double mean = sum / static_cast<double>(stretch.size());
    double best = std::clamp(mean, room.least, room.most);
    double best_change = kFar;
    const auto offer = [&](double height) {
        const double change = std::abs(height - mean);
        if (height >= room.least && height <= room.most && change < best_change) {
            best = height;
            best_change = change;
        }
    };
    for (const int i : graph.left_links[stretch.front()]) {
        offer(heights[graph.links[i].left] + ports.left[i] - ports.right[i]);
    }
    for (const int i : graph.right_links[stretch.back()]) {
        offer(heights[graph.links[i].right] + ports.right[i] - ports.left[i]);
    }
    return best;
}

}  // namespace

void straighten(const LayeredGraph& graph,
                const Ports& ports,
                const Options& options,
                Heights& heights) {
    constexpr int kRounds = 3;
    const Runs runs = find_runs(graph);
    for (int round = 0; round < kRounds; ++round) {
        for (int i = 0; i < runs.vertices.size(); ++i) {
            const auto run = runs.vertices[i];
            std::size_t first = 0;
            while (first < run.size()) {
                Room room = room_of(graph, options, runs, heights, run[first]);
                std::size_t end = first + 1;
                for (; end < run.size(); ++end) {
                    const Room next = room_of(graph, options, runs, heights, run[end]);
                    const Room both{std::max(room.least, next.least),
                                    std::min(room.most, next.most)};
                    if (both.least > both.most) {
                        break;
                    }
                    room = both;
                }
                if (room.least <= room.most) {
                    const auto stretch = run.subspan(first, end - first);
                    const double height = best_height(graph, ports, heights, stretch, room);
                    for (const int vertex : stretch) {
                        heights[vertex] = height;
                    }
                }
                first = end;
            }
        }
    }
}

}  // namespace waypost::layout
