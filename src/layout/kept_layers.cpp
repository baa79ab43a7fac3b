#include "layout/kept_layers.h"

#include "layout/edge_cost.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <limits>

namespace waypost::layout {

namespace {

/// Boxes that begin within so many pixels begin at one x: what is written to files is rounded.
constexpr double kOneEdge = 1;

struct Slot {
    int band = 0;
    std::optional<double> left{};
    double height = 0;
};

struct Keeper {
    const Input& input;
    /// From left to right.
    Table<Slot> slots{};
    /// The slot of each node, -1 while it has none.
    Table<int> slot_of{};
    /// The edges at each node: twice their number, and one more at their end.
    Lists ends{};
};

bool is_sane(const Rect& box) {
    constexpr double kFar = 1e7;
    return std::abs(box.x) <= kFar && std::abs(box.y) <= kFar && box.w >= 0 && box.w <= kFar &&
           box.h >= 0 && box.h <= kFar;
}

struct Placed {
    double left = 0;
    int band = 0;
    int node = 0;
};

/// The most nodes whose bands ascend from left to right.
Table<Placed> in_band_order(const Input& input, const std::vector<std::optional<Rect>>& previous) {
    std::vector<Placed> all;
    const int known = std::min(input.nodes.size(), static_cast<int>(previous.size()));
    for (int node = 0; node < known; ++node) {
        const std::optional<Rect>& box = previous[static_cast<std::size_t>(node)];
        if (box && is_sane(*box)) {
            all.push_back({box->x, input.nodes[node].band, node});
        }
    }
    std::ranges::stable_sort(all, [](const Placed& a, const Placed& b) {
        return a.left != b.left ? a.left < b.left : a.band < b.band;
    });
    const int count = static_cast<int>(all.size());
    Table<Placed> nodes(std::move(all));
    // The last node of the best sequence of each length so far, and for each node the one before.
    Table<int> ends;
    Table<int> before(count, -1);
    for (int i = 0; i < count; ++i) {
        const auto end =
            std::upper_bound(ends.begin(), ends.end(), nodes[i].band, [&](int band, int other) {
                return band < nodes[other].band;
            });
        const int length = static_cast<int>(end - ends.begin());
        before[i] = length > 0 ? ends[length - 1] : -1;
        if (length == ends.size()) {
            ends.push_back(i);
        } else {
            ends[length] = i;
        }
    }
    Table<Placed> kept;
    for (int i = ends.empty() ? -1 : ends.back(); i >= 0; i = before[i]) {
        kept.push_back(nodes[i]);
    }
    std::reverse(kept.begin(), kept.end());
    return kept;
}

/// Slots for the kept nodes, and one for each band that has only new ones.
void make_slots(Keeper& keeper, const Table<Placed>& kept) {
    Table<char> has_nodes(keeper.input.band_count);
    for (const Node& node : keeper.input.nodes) {
        has_nodes[node.band] = 1;
    }
    int next_band = 0;
    const auto fill_bands_up_to = [&](int band) {
        for (; next_band < band; ++next_band) {
            if (has_nodes[next_band] != 0) {
                keeper.slots.push_back({next_band, {}, 0});
            }
        }
    };
    for (const Placed& placed : kept) {
        fill_bands_up_to(placed.band);
        next_band = placed.band + 1;
        const bool joins = !keeper.slots.empty() && keeper.slots.back().band == placed.band &&
                           placed.left - *keeper.slots.back().left < kOneEdge;
        if (!joins) {
            keeper.slots.push_back({placed.band, placed.left, 0});
        }
        keeper.slot_of[placed.node] = keeper.slots.size() - 1;
        keeper.slots.back().height += keeper.input.nodes[placed.node].size.h;
    }
    fill_bands_up_to(keeper.input.band_count);
}

double cost_at(const Keeper& keeper, int node, int slot, double tallest) {
    constexpr double kTooTall = 0.4;
    double cost = 0;
    for (const int end : keeper.ends[node]) {
        const Edge& edge = keeper.input.edges[end / 2];
        const int other = end % 2 == 0 ? edge.to : edge.from;
        if (other != node && keeper.slot_of[other] >= 0) {
            const int span = keeper.slot_of[other] - slot;
            cost += edge_cost(end % 2 == 0 ? span : -span, edge.to > edge.from);
        }
    }
    const bool too_tall = keeper.slots[slot].height + keeper.input.nodes[node].size.h > tallest;
    return cost + (too_tall ? kTooTall : 0);
}

/// The slot of the node's band where its edges to nodes that have theirs cost least. At the far end
/// a new one may be opened.
int best_slot(const Keeper& keeper, int node, double tallest) {
    const int band = keeper.input.nodes[node].band;
    const auto by_band = [](const Slot& slot, int wanted) { return slot.band < wanted; };
    const auto first = std::lower_bound(keeper.slots.begin(), keeper.slots.end(), band, by_band);
    int best = static_cast<int>(first - keeper.slots.begin());
    double least = std::numeric_limits<double>::infinity();
    for (int slot = best; slot < keeper.slots.size() && keeper.slots[slot].band == band; ++slot) {
        const double cost = cost_at(keeper, node, slot, tallest);
        if (cost < least) {
            least = cost;
            best = slot;
        }
    }
    return best;
}

bool has_placed_neighbour(const Keeper& keeper, int node) {
    return std::ranges::any_of(keeper.ends[node], [&](int end) {
        const Edge& edge = keeper.input.edges[end / 2];
        return keeper.slot_of[end % 2 == 0 ? edge.to : edge.from] >= 0;
    });
}

void place(Keeper& keeper, int node, double tallest) {
    // An empty slot at the far end stands by for what would lead on from there.
    if (keeper.slots.back().band == keeper.input.nodes[node].band &&
        keeper.slots.back().height > 0) {
        keeper.slots.push_back({keeper.slots.back().band, {}, 0});
    }
    const int slot = best_slot(keeper, node, tallest);
    keeper.slot_of[node] = slot;
    keeper.slots[slot].height += keeper.input.nodes[node].size.h;
}

/// New nodes find their places outwards from those that have theirs.
void place_new_nodes(Keeper& keeper) {
    double tallest = 0;
    for (const Slot& slot : keeper.slots) {
        tallest = std::max(tallest, slot.height);
    }
    Table<int> waiting;
    for (int node = 0; node < keeper.input.nodes.size(); ++node) {
        if (keeper.slot_of[node] < 0) {
            waiting.push_back(node);
        }
    }
    while (!waiting.empty()) {
        Table<int> left;
        for (const int node : waiting) {
            if (has_placed_neighbour(keeper, node)) {
                place(keeper, node, tallest);
            } else {
                left.push_back(node);
            }
        }
        if (left.size() == waiting.size()) {
            // An island: its first node starts it.
            place(keeper, left[0], tallest);
            left = Table<int>(std::vector<int>(left.begin() + 1, left.end()));
        }
        waiting = std::move(left);
    }
}

KeptLayers layers_of(const Keeper& keeper) {
    KeptLayers result;
    Table<int> used(keeper.slots.size());
    for (const int slot : keeper.slot_of) {
        used[slot] = 1;
    }
    for (int slot = 0; slot < keeper.slots.size(); ++slot) {
        const bool is_used = used[slot] != 0;
        used[slot] = result.layering.bands.size();
        if (is_used) {
            result.layering.bands.push_back(keeper.slots[slot].band);
            result.lefts.push_back(keeper.slots[slot].left);
        }
    }
    for (const int slot : keeper.slot_of) {
        result.layering.layers.push_back(used[slot]);
    }
    return result;
}

/// True when the edges pass so many layers that drawing them would take for ever.
bool is_too_long(const Input& input, const Layering& layering) {
    constexpr std::int64_t kMean = 64;
    std::int64_t length = 0;
    for (const Edge& edge : input.edges) {
        length += std::abs(layering.layers[edge.to] - layering.layers[edge.from]);
    }
    return length > kMean * (input.edges.size() + 100);
}

}  // namespace

std::optional<KeptLayers> keep_layers(const Input& input,
                                      const std::vector<std::optional<Rect>>& previous) {
    const Table<Placed> kept = in_band_order(input, previous);
    if (kept.empty() || 2 * kept.size() < input.nodes.size()) {
        return std::nullopt;
    }
    Keeper keeper{input, {}, Table<int>(input.nodes.size(), -1), {}};
    Table<int> keys;
    for (const Edge& edge : input.edges) {
        keys.push_back(edge.from);
        keys.push_back(edge.to);
    }
    keeper.ends = Lists(input.nodes.size(), keys);
    make_slots(keeper, kept);
    Table<char> is_kept(input.nodes.size());
    for (const Placed& placed : kept) {
        is_kept[placed.node] = 1;
    }
    place_new_nodes(keeper);
    KeptLayers result = layers_of(keeper);
    result.is_kept = std::move(is_kept);
    if (is_too_long(input, result.layering)) {
        return std::nullopt;
    }
    return result;
}

}  // namespace waypost::layout
