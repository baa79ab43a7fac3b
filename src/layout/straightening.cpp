#include "layout/straightening.h"

#include "layout/lines.h"
#include "layout/placement.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <span>

namespace waypost::layout {

namespace {

constexpr double kFar = std::numeric_limits<double>::infinity();

/// Heights that a vertex may take without moving its neighbours.
struct Room {
    double least = -kFar;
    double most = kFar;
};

struct Straightener {
    const LayeredGraph& graph;
    const Ports& ports;
    const Options& options;
    Heights& heights;
    /// The place of each vertex in its column.
    Table<int> places{};
    /// The number of the stretch of a line, or of the card, that each vertex belongs to.
    Table<int> part_of{};
};

Room room_of(const Straightener& it, int vertex) {
    const Table<int>& order = it.graph.columns[it.graph.vertices[vertex].column].order;
    const int place = it.places[vertex];
    Room room;
    if (place > 0) {
        const int upper = order[place - 1];
        room.least =
            it.heights[upper] +
            least_distance(it.graph.vertices[upper], it.graph.vertices[vertex], it.options);
    }
    if (place + 1 < order.size()) {
        const int lower = order[place + 1];
        room.most = it.heights[lower] -
                    least_distance(it.graph.vertices[vertex], it.graph.vertices[lower], it.options);
    }
    return room;
}

Room common(const Room& a, const Room& b) {
    return {std::max(a.least, b.least), std::min(a.most, b.most)};
}

/// The height at which the link `i` would be level, for its end at `vertex`.
double level_height(const Straightener& it, int i, int vertex) {
    const Link& link = it.graph.links[i];
    return link.left == vertex ? it.heights[link.right] + it.ports.right[i] - it.ports.left[i]
                               : it.heights[link.left] + it.ports.left[i] - it.ports.right[i];
}

/// Calls `see` for each link that leads out of the part, with the height at which it is level and
/// its weight: the less, the more links share its other end.
template <class See>
void for_each_link(const Straightener& it, std::span<const int> part, const See& see) {
    for (const int vertex : part) {
        for (const auto links : {it.graph.left_links[vertex], it.graph.right_links[vertex]}) {
            for (const int i : links) {
                const Link& link = it.graph.links[i];
                const int other = link.left == vertex ? link.right : link.left;
                if (it.part_of[other] != it.part_of[vertex]) {
                    const auto beside = link.left == vertex ? it.graph.left_links[other]
                                                            : it.graph.right_links[other];
                    see(level_height(it, i, vertex), 1.0 / static_cast<double>(beside.size()));
                }
            }
        }
    }
}

/// A bend costs, and the more so the higher the step that it makes.
double cost_at(const Straightener& it, std::span<const int> part, double height) {
    constexpr double kLevel = 0.01;
    constexpr double kStep = 80;
    double cost = 0;
    for_each_link(it, part, [&](double level, double weight) {
        const double step = std::abs(level - height);
        cost += step < kLevel ? 0 : weight * (1 + step / kStep);
    });
    return cost;
}

/// Moves the part to the height within its room where its links bend least.
void snap(Straightener& it, std::span<const int> part) {
    constexpr int kMostTried = 16;
    constexpr double kSmall = 16;
    const double now = it.heights[part.front()];
    // A card stays in the middle of what it leads to, but for small steps.
    const bool card = it.graph.vertices[part.front()].kind == VertexKind::Card;
    Room room = card ? Room{now - kSmall, now + kSmall} : Room{};
    for (const int vertex : part) {
        room = common(room, room_of(it, vertex));
    }
    double best = now;
    double best_cost = cost_at(it, part, now);
    int tried = 0;
    for_each_link(it, part, [&](double level, double) {
        if (level < room.least || level > room.most || level == now || ++tried > kMostTried) {
            return;
        }
        const double cost = cost_at(it, part, level);
        if (cost < best_cost - 1e-9) {
            best = level;
            best_cost = cost;
        }
    });
    for (const int vertex : part) {
        it.heights[vertex] = best;
    }
}

/// Splits a line into as few stretches as can be level, and makes them so.
void level(Straightener& it, std::span<const int> line, Lists& parts) {
    std::size_t first = 0;
    while (first < line.size()) {
        Room room = room_of(it, line[first]);
        double sum = it.heights[line[first]];
        std::size_t end = first + 1;
        for (; end < line.size(); ++end) {
            const Room next = common(room, room_of(it, line[end]));
            if (next.least > next.most) {
                break;
            }
            room = next;
            sum += it.heights[line[end]];
        }
        const auto stretch = line.subspan(first, end - first);
        const double mean = sum / static_cast<double>(stretch.size());
        for (const int vertex : stretch) {
            it.part_of[vertex] = parts.size();
            // A single vertex keeps its place even where rounding left it no room.
            it.heights[vertex] =
                stretch.size() == 1 ? it.heights[vertex] : std::clamp(mean, room.least, room.most);
        }
        parts.add(stretch);
        first = end;
    }
}

}  // namespace

void straighten(const LayeredGraph& graph,
                const Ports& ports,
                const Options& options,
                Heights& heights) {
    constexpr int kRounds = 3;
    Straightener it{graph, ports, options, heights};
    it.places = Table<int>(graph.vertices.size());
    it.part_of = Table<int>(graph.vertices.size());
    for (const Column& column : graph.columns) {
        for (int place = 0; place < column.order.size(); ++place) {
            it.places[column.order[place]] = place;
        }
    }
    const Lists lines = find_lines(graph);
    for (int round = 0; round < kRounds; ++round) {
        Lists parts;
        for (int i = 0; i < graph.vertices.size(); ++i) {
            if (graph.vertices[i].kind == VertexKind::Card) {
                it.part_of[i] = parts.size();
                parts.add({&i, 1});
            }
        }
        for (int i = 0; i < lines.size(); ++i) {
            level(it, lines[i], parts);
        }
        for (int i = 0; i < parts.size(); ++i) {
            snap(it, parts[i]);
        }
    }
}

}  // namespace waypost::layout
