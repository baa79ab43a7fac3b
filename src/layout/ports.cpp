#include "layout/ports.h"

#include <algorithm>

namespace waypost::layout {

namespace {

/// The most that two lines at one side are apart, and how much of the side they may use.
constexpr double kPortGap = 20;
constexpr double kUsedPart = 0.72;

/// A line that leaves (its link), or all that arrive (-1), and the place it goes to.
struct Port {
    double place = 0;
    int link = -1;
};

Table<int> number_places(const LayeredGraph& graph) {
    Table<int> places(graph.vertices.size());
    for (const Column& column : graph.columns) {
        for (int place = 0; place < column.order.size(); ++place) {
            places[column.order[place]] = place;
        }
    }
    return places;
}

/// One side of one card. One is used again and again: a large graph has thousands.
struct Side {
    Table<Port> ports{};
    Table<int> arriving{};
    Table<int> arriving_places{};
};

void read_side(
    const LayeredGraph& graph, const Table<int>& places, int card, bool on_the_left, Side& side) {
    side.ports.clear();
    side.arriving.clear();
    side.arriving_places.clear();
    for (const int i : on_the_left ? graph.left_links[card] : graph.right_links[card]) {
        const Link& link = graph.links[i];
        const int place = places[on_the_left ? link.left : link.right];
        if (link.back == on_the_left) {
            side.ports.push_back({static_cast<double>(place), i});
        } else {
            side.arriving.push_back(i);
            side.arriving_places.push_back(place);
        }
    }
    if (!side.arriving.empty()) {
        Table<int>& from = side.arriving_places;
        std::sort(from.begin(), from.end());
        side.ports.push_back({from[from.size() / 2] - 0.5, -1});
    }
    const auto by_place = [](const Port& a, const Port& b) { return a.place < b.place; };
    // Sorting takes memory, which for nearly all sides is more work than looking.
    if (!std::is_sorted(side.ports.begin(), side.ports.end(), by_place)) {
        std::stable_sort(side.ports.begin(), side.ports.end(), by_place);
    }
}

/// The height of slot `slot` of `count`, relative to the middle.
double slot_height(const Node& node, int slot, int count) {
    if (node.single_port || count < 2) {
        return 0;
    }
    const double step = std::min(kPortGap, node.size.h * kUsedPart / (count - 1));
    return (slot - (count - 1) / 2.0) * step;
}

/// Ears take the last slots of `slots`; at a node with a single port they begin and end there.
void place_loops(const Node& node, std::span<const int> loops, int slots, Ports& ports) {
    const int count = 2 * static_cast<int>(loops.size());
    int slot = slots - count;
    for (const int loop : loops) {
        for (Table<double>* heights : {&ports.loop_from, &ports.loop_to}) {
            (*heights)[loop] = slot_height(node, slot++, slots);
        }
    }
}

}  // namespace

Ports spread_ports(const Input& input, const LayeredGraph& graph, const Lists& self_loops) {
    const int links = graph.links.size();
    const int edges = input.edges.size();
    Ports ports{
        Table<double>(links), Table<double>(links), Table<double>(edges), Table<double>(edges)};
    const Table<int> places = number_places(graph);
    Side side;
    for (int card = 0; card < input.nodes.size(); ++card) {
        const Node& node = input.nodes[card];
        int slots_on_the_right = 0;
        for (const bool on_the_left : {true, false}) {
            read_side(graph, places, card, on_the_left, side);
            const int loops = on_the_left ? 0 : static_cast<int>(self_loops[card].size());
            const int slots = side.ports.size() + 2 * loops;
            slots_on_the_right = slots;
            Table<double>& heights = on_the_left ? ports.right : ports.left;
            for (int slot = 0; slot < side.ports.size(); ++slot) {
                const double height = slot_height(node, slot, slots);
                if (side.ports[slot].link >= 0) {
                    heights[side.ports[slot].link] = height;
                    continue;
                }
                for (const int link : side.arriving) {
                    heights[link] = height;
                }
            }
        }
        place_loops(node, self_loops[card], slots_on_the_right, ports);
    }
    return ports;
}

}  // namespace waypost::layout
