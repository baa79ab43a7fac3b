#include "layout/rerouting.h"

#include "layout/crossings.h"
#include "layout/slot_costs.h"

#include <algorithm>
#include <cstdint>
#include <span>
#include <utility>

namespace waypost::layout {

namespace {

/// One crossing weighs as much as this many steps up or down.
constexpr std::int64_t kCrossing = 4096;

/// Slots from `first` to before `end`.
struct Window {
    int first = 0;
    int end = 0;
};

/// The ways to get to the slots of a column: what they cost up to there, and the slots before.
struct Paths {
    /// The slots that are looked at.
    Window window{};
    Table<std::int64_t> costs{};
    Table<int> before{};
};

struct Rerouter {
    const LayeredGraph& graph;
    Order& order;
    Table<int>& places;
    /// The gaps before and after the column at hand.
    SlotCosts before{};
    SlotCosts after{};
    Table<Paths> paths{};
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
    // Before the first column and behind the last one there is none, but theirs is read.
    const Table<int> none;
    gap.read(rerouter.graph,
             left < 0 ? none : rerouter.order[left],
             left + 1 >= rerouter.order.size() ? none : rerouter.order[left + 1],
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

/// Adds to the cost of each slot what the links of a vertex to others than those of its line would
/// cross from there.
void add_side_costs(Rerouter& rerouter, int vertex, Table<std::int64_t>& costs) {
    const LayeredGraph& graph = rerouter.graph;
    for (const int i : graph.left_links[vertex]) {
        const int place = rerouter.places[graph.links[i].left];
        if (place >= 0) {
            rerouter.before.add_from_vertex(place, graph.links[i].weight * kCrossing, costs);
        }
    }
    for (const int i : graph.right_links[vertex]) {
        const int place = rerouter.places[graph.links[i].right];
        if (place >= 0) {
            rerouter.after.add_to_vertex(place, graph.links[i].weight * kCrossing, costs);
        }
    }
}

int weight_between(const LayeredGraph& graph, int left, int right) {
    for (const int i : graph.right_links[left]) {
        if (graph.links[i].right == right) {
            return graph.links[i].weight;
        }
    }
    return 0;
}

/// The cheapest ways to the slots in `window` from those of the column before, so far as they cost
/// less than `limit`.
void step_over(SlotCosts& gap,
               int weight,
               std::int64_t limit,
               const Window& window,
               const Paths& from,
               Paths& to) {
    for (int before = from.window.first; before < from.window.end; ++before) {
        const std::int64_t start = from.costs[before];
        if (start >= limit) {
            continue;
        }
        const Table<int>& crossed = gap.from_slot(before, window.first, window.end);
        for (int slot = window.first; slot < window.end; ++slot) {
            // Slots are compared as if both columns were centred.
            const int rise =
                std::abs((2 * before - gap.left_slots()) - (2 * slot - gap.right_slots()));
            const std::int64_t cost = start + weight * kCrossing * crossed[slot] + rise;
            if (cost < to.costs[slot]) {
                to.costs[slot] = cost;
                to.before[slot] = before;
            }
        }
    }
}

/// Finds the cheapest path to every slot of the vertex `i` of the line that costs less than
/// `limit`. Returns false when there is none.
bool extend_paths(Rerouter& rerouter, std::span<const int> line, int i, std::int64_t limit) {
    const int vertex = line[static_cast<std::size_t>(i)];
    Paths& to = rerouter.paths[i];
    SlotCosts& gap = rerouter.before;
    to.costs.assign(gap.right_slots(), i == 0 ? 0 : limit);
    to.before.assign(gap.right_slots(), 0);
    if (i > 0) {
        const int from = line[static_cast<std::size_t>(i) - 1];
        const int weight = weight_between(rerouter.graph, from, vertex);
        step_over(gap, weight, limit, to.window, rerouter.paths[i - 1], to);
    }
    add_side_costs(rerouter, vertex, to.costs);
    return std::any_of(to.costs.begin() + to.window.first,
                       to.costs.begin() + to.window.end,
                       [&](std::int64_t cost) { return cost < limit; });
}

/// Finds the cheapest path of a line that has been taken out. Returns false, and leaves the slots,
/// when none costs less than `limit`.
bool find_path(Rerouter& rerouter,
               std::span<const int> line,
               std::int64_t limit,
               Table<int>& slots) {
    const int first = rerouter.graph.vertices[line.front()].column;
    const int count = slots.size();
    read_gap(rerouter, first - 1, rerouter.after);
    for (int i = 0; i < count; ++i) {
        std::swap(rerouter.before, rerouter.after);
        read_gap(rerouter, first + i, rerouter.after);
        if (!extend_paths(rerouter, line, i, limit)) {
            return false;
        }
    }
    const Paths& last = rerouter.paths[count - 1];
    const auto best = std::min_element(last.costs.begin() + last.window.first,
                                       last.costs.begin() + last.window.end);
    slots[count - 1] = static_cast<int>(best - last.costs.begin());
    for (int i = count - 1; i > 0; --i) {
        slots[i - 1] = rerouter.paths[i].before[slots[i]];
    }
    return true;
}

/// Opens the slots of each vertex that lie at most `reach` from where it stands.
void open_windows(Rerouter& rerouter, std::span<const int> line, int reach) {
    const int count = static_cast<int>(line.size());
    rerouter.paths.resize(std::max(rerouter.paths.size(), count));
    for (int i = 0; i < count; ++i) {
        const int vertex = line[static_cast<std::size_t>(i)];
        const int place = rerouter.places[vertex];
        const int size = rerouter.order[rerouter.graph.vertices[vertex].column].size();
        rerouter.paths[i].window = {place - std::min(place, reach),
                                    place + std::min(size - place, reach + 1)};
    }
}

/// Moves the vertices of a line, each in its column.
void move_line(Rerouter& rerouter, std::span<const int> line, const Table<int>& slots) {
    for (int i = 0; i < slots.size(); ++i) {
        const int vertex = line[static_cast<std::size_t>(i)];
        if (rerouter.places[vertex] >= 0) {
            take_out(rerouter, vertex);
        }
        put_back(rerouter, vertex, slots[i]);
    }
}

Table<int> slots_of(const Rerouter& rerouter, std::span<const int> line) {
    Table<int> slots;
    for (const int vertex : line) {
        slots.push_back(rerouter.places[vertex]);
    }
    return slots;
}

/// Returns true when the line moved.
bool reroute(Rerouter& rerouter, std::span<const int> line, int reach) {
    const std::int64_t crossed = crossed_by_line(rerouter, line);
    if (crossed == 0) {
        return false;
    }
    Table<int> slots = slots_of(rerouter, line);
    open_windows(rerouter, line, reach);
    for (const int vertex : line) {
        take_out(rerouter, vertex);
    }
    const bool better = find_path(rerouter, line, crossed * kCrossing, slots);
    move_line(rerouter, line, slots);
    return better;
}

/// The crossings around a line.
std::int64_t crossings_near(const Rerouter& rerouter, std::span<const int> line) {
    const Table<Vertex>& vertices = rerouter.graph.vertices;
    return count_crossings(rerouter.graph,
                           rerouter.order,
                           rerouter.places,
                           std::max(vertices[line.front()].column - 1, 0),
                           std::min(vertices[line.back()].column + 1, rerouter.order.size() - 1));
}

/// The cards of a path that are not in their slots.
Table<int> cards_moved(const Rerouter& rerouter,
                       std::span<const int> path,
                       const Table<int>& slots) {
    Table<int> moved;
    for (int i = 0; i < slots.size(); ++i) {
        const int vertex = path[static_cast<std::size_t>(i)];
        if (rerouter.graph.vertices[vertex].kind == VertexKind::Card &&
            rerouter.places[vertex] != slots[i]) {
            moved.push_back(vertex);
        }
    }
    return moved;
}

/// A path that could run elsewhere.
struct Detour {
    int path = 0;
    Table<int> slots{};
    /// Those that would move.
    Table<int> cards{};
    std::int64_t gain = 0;
};

/// The best way for a path, which is left where it is; a gain of 0 or less when there is none.
Detour find_detour(Rerouter& rerouter, const Lists& paths, int i, int reach) {
    Detour detour{i};
    const Table<int> before = slots_of(rerouter, paths[i]);
    if (!reroute(rerouter, paths[i], reach)) {
        return detour;
    }
    // Links of two cards of the path that cross each other are not seen on the way.
    detour.slots = slots_of(rerouter, paths[i]);
    const std::int64_t crossings = crossings_near(rerouter, paths[i]);
    move_line(rerouter, paths[i], before);
    detour.gain = crossings_near(rerouter, paths[i]) - crossings;
    detour.cards = cards_moved(rerouter, paths[i], detour.slots);
    return detour;
}

}  // namespace

bool reroute_lines(
    const LayeredGraph& graph, const Lists& lines, Order& order, Table<int>& places, int reach) {
    Rerouter rerouter{graph, order, places};
    bool moved = false;
    for (int i = 0; i < lines.size(); ++i) {
        // Sifting moves single vertices as well and for less.
        moved |= lines[i].size() > 1 && reroute(rerouter, lines[i], reach);
    }
    return moved;
}

Table<int> reroute_cards(const LayeredGraph& graph,
                         const Lists& paths,
                         Order& order,
                         Table<int>& places,
                         int most,
                         int reach,
                         int least_gain) {
    Rerouter rerouter{graph, order, places};
    const auto pays = [&](const Detour& detour) {
        return detour.gain >= std::max(1, least_gain * detour.cards.size()) &&
               detour.cards.size() <= most;
    };
    Table<Detour> detours;
    for (int i = 0; i < paths.size() && most > 0; ++i) {
        Detour detour = find_detour(rerouter, paths, i, reach);
        if (pays(detour)) {
            detours.push_back(std::move(detour));
        }
    }
    std::stable_sort(detours.begin(), detours.end(), [](const Detour& a, const Detour& b) {
        return a.gain * b.cards.size() > b.gain * a.cards.size();
    });
    Table<int> moved;
    for (const Detour& found : detours) {
        // Those that went before it may be in its way, or have made one.
        const Detour detour = find_detour(rerouter, paths, found.path, reach);
        if (!pays(detour)) {
            continue;
        }
        move_line(rerouter, paths[detour.path], detour.slots);
        most -= detour.cards.size();
        for (const int card : detour.cards) {
            moved.push_back(card);
        }
    }
    return moved;
}

}  // namespace waypost::layout
