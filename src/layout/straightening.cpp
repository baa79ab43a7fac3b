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
    const Table<char>& may_move;
    /// The place of each vertex in its column.
    Table<int> places{};
    /// The number of the part that each vertex belongs to: what level links join.
    Table<int> part_of{};
};

bool stands_still(const Straightener& it, int vertex) {
    return !it.may_move.empty() && it.may_move[vertex] == 0;
}

Room room_of(const Straightener& it, int vertex) {
    if (stands_still(it, vertex)) {
        return {it.heights[vertex], it.heights[vertex]};
    }
    const Table<int>& order = it.graph.columns[it.graph.vertices[vertex].column].order;
    const int place = it.places[vertex];
    Room room;
    if (it.graph.vertices[vertex].kind == VertexKind::Turn) {
        return room;
    }
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

/// Links whose ends differ by less are level.
constexpr double kLevel = 0.01;

/// How far the end of the link `i` at `vertex` would have to move down for the link to be level.
double rise_of(const Straightener& it, int i, int vertex) {
    const Link& link = it.graph.links[i];
    const double rise =
        it.heights[link.right] + it.ports.right[i] - it.heights[link.left] - it.ports.left[i];
    return link.left == vertex ? rise : -rise;
}

/// Calls `see` with each link of the vertex and the vertex at its other end.
template <class See>
void for_each_link(const LayeredGraph& graph, int vertex, const See& see) {
    for (const int i : graph.left_links[vertex]) {
        see(i, graph.links[i].left);
    }
    for (const int i : graph.right_links[vertex]) {
        see(i, graph.links[i].right);
    }
}

/// A link that leads out of a part: how far the part would have to move for it to be level, and its
/// weight, the less, the more links share its other end.
struct Pull {
    double move = 0;
    double weight = 0;
};

void read_pulls(const Straightener& it, std::span<const int> part, Table<Pull>& pulls) {
    pulls.clear();
    for (const int vertex : part) {
        for_each_link(it.graph, vertex, [&](int i, int other) {
            if (it.part_of[other] == it.part_of[vertex]) {
                return;
            }
            const auto beside = it.graph.links[i].left == vertex ? it.graph.left_links[other]
                                                                 : it.graph.right_links[other];
            pulls.push_back({rise_of(it, i, vertex), 1.0 / static_cast<double>(beside.size())});
        });
    }
}

/// A bend costs, and the more so the higher the step that it makes.
double cost_of(const Table<Pull>& pulls, double move) {
    constexpr double kStep = 80;
    double cost = 0;
    for (const Pull& pull : pulls) {
        const double step = std::abs(pull.move - move);
        cost += step < kLevel ? 0 : pull.weight * (1 + step / kStep);
    }
    return cost;
}

/// How far the part may move.
Room room_of(const Straightener& it, std::span<const int> part) {
    Room room;
    for (const int vertex : part) {
        const Room there = room_of(it, vertex);
        const double height = it.heights[vertex];
        room = common(room, {there.least - height, there.most - height});
        if (it.graph.vertices[vertex].kind == VertexKind::Card) {
            // It stays in the middle of what it leads to, but for small steps.
            constexpr double kSmall = 16;
            room = common(room, {-kSmall, kSmall});
        }
    }
    return room;
}

/// Moves the part within its room to where its links bend least.
void snap(Straightener& it, std::span<const int> part, Table<Pull>& pulls) {
    constexpr int kMostTried = 16;
    const Room room = room_of(it, part);
    read_pulls(it, part, pulls);
    double best = 0;
    double best_cost = cost_of(pulls, 0);
    for (int i = 0; i < std::min(pulls.size(), kMostTried); ++i) {
        const double move = pulls[i].move;
        if (move < room.least || move > room.most) {
            continue;
        }
        const double cost = cost_of(pulls, move);
        if (cost < best_cost - 1e-9) {
            best = move;
            best_cost = cost;
        }
    }
    for (const int vertex : part) {
        it.heights[vertex] += best;
    }
}

/// Splits a line into as few stretches as can be level, and makes them so.
void level(Straightener& it, std::span<const int> line) {
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
        // A single vertex keeps its place even where rounding left it no room.
        for (const int vertex : stretch.size() > 1 ? stretch : stretch.first(0)) {
            it.heights[vertex] = std::clamp(mean, room.least, room.most);
        }
        first = end;
    }
}

/// The parts that level links join, directly or through others; those that are joined to what
/// stands still are empty.
Lists find_parts(Straightener& it) {
    Lists parts;
    Table<int> part;
    it.part_of = Table<int>(it.graph.vertices.size(), -1);
    for (int start = 0; start < it.graph.vertices.size(); ++start) {
        if (it.part_of[start] >= 0 || stands_still(it, start)) {
            continue;
        }
        bool is_held = false;
        part.clear();
        part.push_back(start);
        it.part_of[start] = parts.size();
        int next = 0;
        while (next < part.size()) {
            const int vertex = part[next++];
            for_each_link(it.graph, vertex, [&](int i, int other) {
                if (it.part_of[other] >= 0 || std::abs(rise_of(it, i, vertex)) >= kLevel) {
                    return;
                }
                if (stands_still(it, other)) {
                    is_held = true;
                    return;
                }
                it.part_of[other] = parts.size();
                part.push_back(other);
            });
        }
        parts.add({part.begin(), is_held ? part.begin() : part.end()});
    }
    return parts;
}

}  // namespace

void straighten(const LayeredGraph& graph,
                const Ports& ports,
                const Options& options,
                Heights& heights,
                const Table<char>& may_move) {
    constexpr int kRounds = 4;
    Straightener it{graph, ports, options, heights, may_move};
    it.places = Table<int>(graph.vertices.size());
    for (const Column& column : graph.columns) {
        for (int place = 0; place < column.order.size(); ++place) {
            it.places[column.order[place]] = place;
        }
    }
    const Lists lines = find_lines(graph);
    Table<Pull> pulls;
    for (int round = 0; round < kRounds; ++round) {
        for (int i = 0; i < lines.size(); ++i) {
            const bool can_move = std::any_of(lines[i].begin(), lines[i].end(), [&](int vertex) {
                return !stands_still(it, vertex);
            });
            if (can_move) {
                level(it, lines[i]);
            }
        }
        const Lists parts = find_parts(it);
        for (int i = 0; i < parts.size(); ++i) {
            if (!parts[i].empty()) {
                snap(it, parts[i], pulls);
            }
        }
    }
}

}  // namespace waypost::layout
