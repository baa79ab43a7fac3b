#include "layout/straightening.h"

#include "layout/lines.h"
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

Room room_of(const LayeredGraph& graph,
             const Options& options,
             const Table<int>& places,
             const Heights& heights,
             int vertex) {
    const Table<int>& order = graph.columns[graph.vertices[vertex].column].order;
    const int place = places[vertex];
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
    const Lists lines = find_lines(graph);
    Table<int> places(graph.vertices.size());
    for (const Column& column : graph.columns) {
        for (int place = 0; place < column.order.size(); ++place) {
            places[column.order[place]] = place;
        }
    }
    for (int round = 0; round < kRounds; ++round) {
        for (int i = 0; i < lines.size(); ++i) {
            const auto line = lines[i];
            std::size_t first = 0;
            while (first < line.size()) {
                Room room = room_of(graph, options, places, heights, line[first]);
                std::size_t end = first + 1;
                for (; end < line.size(); ++end) {
                    const Room next = room_of(graph, options, places, heights, line[end]);
                    const Room both{std::max(room.least, next.least),
                                    std::min(room.most, next.most)};
                    if (both.least > both.most) {
                        break;
                    }
                    room = both;
                }
                if (room.least <= room.most) {
                    const auto stretch = line.subspan(first, end - first);
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
