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

/// One side of one card.
struct Side {
    Table<Port> ports{};
    Table<int> arriving{};
};

Side read_side(const LayeredGraph& graph, const Table<int>& places, int card, bool on_the_left) {
    Side side;
    Table<int> arriving_places;
    for (const int i : on_the_left ? graph.left_links[card] : graph.right_links[card]) {
        const Link& link = graph.links[i];
        const int place = places[on_the_left ? link.left : link.right];
        if (link.back == on_the_left) {
            side.ports.push_back({static_cast<double>(place), i});
        } else {
            side.arriving.push_back(i);
            arriving_places.push_back(place);
        }
    }
    if (!side.arriving.empty()) {
        std::sort(arriving_places.begin(), arriving_places.end());
        side.ports.push_back({arriving_places[arriving_places.size() / 2] - 0.5, -1});
    }
    std::stable_sort(side.ports.begin(), side.ports.end(), [](const Port& a, const Port& b) {
        return a.place < b.place;
    });
    return side;
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
    for (int card = 0; card < input.nodes.size(); ++card) {
        const Node& node = input.nodes[card];
        int slots_on_the_right = 0;
        for (const bool on_the_left : {true, false}) {
            const Side side = read_side(graph, places, card, on_the_left);
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
