#include "layout/rerouting.h"

#include "layout/slot_costs.h"

#include <algorithm>
#include <cstdint>
#include <span>
#include <utility>

namespace waypost::layout {

namespace {

/// One crossing weighs as much as this many steps up or down.
constexpr std::int64_t kCrossing = 4096;

/// A way to get to a slot: what it costs up to there, and the slot before.
struct Path {
    std::int64_t cost = 0;
    int before = 0;
};

struct Rerouter {
    const LayeredGraph& graph;
    Order& order;
    Table<int>& places;
    /// The gaps before and after the column at hand.
    SlotCosts before{};
    SlotCosts after{};
    Table<Table<Path>> paths{};
};

void take_out(Rerouter& rerouter, int vertex) {
    Table<int>& column = rerouter.order[rerouter.graph.vertices[vertex].column];
    const int place = rerouter.places[vertex];
    std::copy(column.begin() + place + 1, column.end(), column.begin() + place);
    column.pop_back();
    rerouter.places[vertex] = -1;
    for (int i = place; i < column.size(); ++i) {
        rerouter.places[column[i]] = i;
    }
}

void put_back(Rerouter& rerouter, int vertex, int slot) {
    Table<int>& column = rerouter.order[rerouter.graph.vertices[vertex].column];
    column.push_back(vertex);
    std::rotate(column.begin() + slot, column.end() - 1, column.end());
    for (int i = slot; i < column.size(); ++i) {
        rerouter.places[column[i]] = i;
    }
}

void read_gap(const Rerouter& rerouter, int left, SlotCosts& gap) {
    const Table<int> none;
    const bool outside = left < 0 || left + 1 >= rerouter.order.size();
    gap.read(rerouter.graph,
             outside ? none : rerouter.order[left],
             outside ? none : rerouter.order[left + 1],
             rerouter.places);
}

/// The weight that one link crosses as it lies.
std::int64_t crossed_by(const Rerouter& rerouter, int i) {
    const LayeredGraph& graph = rerouter.graph;
    const Link& link = graph.links[i];
    const int a = rerouter.places[link.left];
    const int b = rerouter.places[link.right];
    std::int64_t sum = 0;
    for (const int vertex : rerouter.order[graph.vertices[link.left].column]) {
        const int place = rerouter.places[vertex];
        for (const int other : graph.right_links[vertex]) {
            const int end = rerouter.places[graph.links[other].right];
            if ((place < a && end > b) || (place > a && end < b)) {
                sum += graph.links[other].weight;
            }
        }
    }
    return sum * link.weight;
}

std::int64_t crossed_by_line(const Rerouter& rerouter, std::span<const int> line) {
    std::int64_t sum = 0;
    for (const int vertex : line) {
        for (const int i : rerouter.graph.left_links[vertex]) {
            sum += crossed_by(rerouter, i);
        }
    }
    for (const int i : rerouter.graph.right_links[line.back()]) {
        sum += crossed_by(rerouter, i);
    }
    // Ways out of the line before its end, as a bundle that leads back has them.
    for (const int vertex : line.first(line.size() - 1)) {
        for (const int i : rerouter.graph.right_links[vertex]) {
            const bool along =
                std::find(line.begin(), line.end(), rerouter.graph.links[i].right) != line.end();
            sum += along ? 0 : crossed_by(rerouter, i);
        }
    }
    return sum;
}

/// What the links of a vertex to others than those of its line would cross from a slot.
std::int64_t side_cost(const Rerouter& rerouter, int vertex, int slot) {
    const LayeredGraph& graph = rerouter.graph;
    std::int64_t cost = 0;
    for (const int i : graph.left_links[vertex]) {
        const int place = rerouter.places[graph.links[i].left];
        if (place >= 0) {
            cost += rerouter.before.from_vertex(place, slot) * graph.links[i].weight;
        }
    }
    for (const int i : graph.right_links[vertex]) {
        const int place = rerouter.places[graph.links[i].right];
        if (place >= 0) {
            cost += rerouter.after.to_vertex(slot, place) * graph.links[i].weight;
        }
    }
    return cost * kCrossing;
}

int weight_between(const LayeredGraph& graph, int left, int right) {
    for (const int i : graph.right_links[left]) {
        if (graph.links[i].right == right) {
            return graph.links[i].weight;
        }
    }
    return 0;
}

/// Finds the cheapest path to every slot of the vertex `i` of the line that costs less than
/// `limit`. Returns false when there is none.
bool extend_paths(Rerouter& rerouter, std::span<const int> line, int i, std::int64_t limit) {
    const SlotCosts& gap = rerouter.before;
    const int vertex = line[static_cast<std::size_t>(i)];
    Table<Path>& to = rerouter.paths[i];
    to.clear();
    to.resize(gap.right_slots());
    if (i > 0) {
        const int from_vertex = line[static_cast<std::size_t>(i) - 1];
        const std::int64_t weight = weight_between(rerouter.graph, from_vertex, vertex) * kCrossing;
        for (Path& path : to) {
            path.cost = limit;
        }
        for (int before = 0; before < gap.left_slots(); ++before) {
            const std::int64_t start = rerouter.paths[i - 1][before].cost;
            if (start >= limit) {
                continue;
            }
            for (int slot = 0; slot < gap.right_slots(); ++slot) {
                // Slots are compared as if both columns were centred.
                const int rise =
                    std::abs((2 * before - gap.left_slots()) - (2 * slot - gap.right_slots()));
                const std::int64_t cost = start + weight * gap.between_slots(before, slot) + rise;
                if (cost < to[slot].cost) {
                    to[slot] = {cost, before};
                }
            }
        }
    }
    bool alive = false;
    for (int slot = 0; slot < to.size(); ++slot) {
        if (to[slot].cost < limit) {
            to[slot].cost += side_cost(rerouter, vertex, slot);
            alive |= to[slot].cost < limit;
        }
    }
    return alive;
}

/// Finds the cheapest path of a line that has been taken out. Returns false, and leaves the slots,
/// when none costs less than `limit`.
bool find_path(Rerouter& rerouter,
               std::span<const int> line,
               std::int64_t limit,
               Table<int>& slots) {
    const int first = rerouter.graph.vertices[line.front()].column;
    const int count = slots.size();
    rerouter.paths.resize(std::max(rerouter.paths.size(), count));
    read_gap(rerouter, first - 1, rerouter.after);
    for (int i = 0; i < count; ++i) {
        std::swap(rerouter.before, rerouter.after);
        read_gap(rerouter, first + i, rerouter.after);
        if (!extend_paths(rerouter, line, i, limit)) {
            return false;
        }
    }
    const Table<Path>& last = rerouter.paths[count - 1];
    const auto best = std::min_element(
        last.begin(), last.end(), [](const Path& a, const Path& b) { return a.cost < b.cost; });
    slots[count - 1] = static_cast<int>(best - last.begin());
    for (int i = count - 1; i > 0; --i) {
        slots[i - 1] = rerouter.paths[i][slots[i]].before;
    }
    return true;
}

/// Returns true when the line moved.
bool reroute(Rerouter& rerouter, std::span<const int> line) {
    const std::int64_t crossed = crossed_by_line(rerouter, line);
    if (crossed == 0) {
        return false;
    }
    Table<int> slots;
    for (const int vertex : line) {
        slots.push_back(rerouter.places[vertex]);
    }
    for (const int vertex : line) {
        take_out(rerouter, vertex);
    }
    const bool better = find_path(rerouter, line, crossed * kCrossing, slots);
    for (int i = 0; i < slots.size(); ++i) {
        put_back(rerouter, line[static_cast<std::size_t>(i)], slots[i]);
    }
    return better;
}

}  // namespace

bool reroute_lines(const LayeredGraph& graph,
                   const Lists& lines,
                   Order& order,
                   Table<int>& places) {
    Rerouter rerouter{graph, order, places};
    bool moved = false;
    for (int i = 0; i < lines.size(); ++i) {
        // Sifting moves single vertices as well and for less.
        moved |= lines[i].size() > 1 && reroute(rerouter, lines[i]);
    }
    return moved;
}

}  // namespace waypost::layout
