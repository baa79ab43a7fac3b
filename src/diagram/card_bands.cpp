#include "diagram/card_bands.h"

#include <algorithm>
#include <cstddef>

namespace waypost {

namespace {

constexpr int kUnknown = -1;

/// Gives cards without a band the earliest one that reaches them along the edges, or against them.
void spread_bands(const std::vector<DiagramEdge>& edges, bool backwards, std::vector<int>& bands) {
    const std::vector<int> known = bands;
    // Routes may lead to routes, so a band goes on until nothing changes; it only ever gets
    // smaller.
    bool is_changed = true;
    while (is_changed) {
        is_changed = false;
        for (const DiagramEdge& edge : edges) {
            const std::size_t from = (backwards ? edge.to : edge.from).index();
            const std::size_t to = (backwards ? edge.from : edge.to).index();
            const bool is_open = known[to] == kUnknown && bands[from] != kUnknown;
            if (is_open && (bands[to] == kUnknown || bands[from] < bands[to])) {
                bands[to] = bands[from];
                is_changed = true;
            }
        }
    }
}

}  // namespace

std::vector<int> band_of_cards(const Flow& flow, const std::vector<DiagramEdge>& edges) {
    std::vector<int> bands;
    bands.reserve(flow.nodes().size());
    for (const Node& node : flow.nodes()) {
        bands.push_back(node.phase.has_value() ? node.phase.value : kUnknown);
    }
    spread_bands(edges, false, bands);
    spread_bands(edges, true, bands);
    std::ranges::replace(bands, kUnknown, 0);
    return bands;
}

}  // namespace waypost
