#include "bench/layout_score/pathway.h"

#include "support/random.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace waypost::bench {

namespace {

constexpr int kBands = 5;
constexpr int kMostWaysOut = 4;

/// The nodes stand level by level, numbered from the first level to the last.
struct Plan {
    int nodes = 0;
    int width = 1;
    int levels = 1;
};

Plan plan_for(int nodes) {
    Plan plan;
    plan.nodes = nodes;
    plan.width = std::max(2, static_cast<int>(std::lround(0.6 * std::sqrt(nodes))));
    plan.levels = (nodes + plan.width - 1) / plan.width;
    return plan;
}

/// The hub of a stretch of eight levels, a place in its last one.
int hub_ahead(const Plan& plan, int level) {
    constexpr int kStretch = 8;
    const int last = (level / kStretch + 1) * kStretch;
    return std::min(last * plan.width + plan.width / 2, plan.nodes - 1);
}

/// How far from straight across an edge leads.
int sideways(test::Random& random, int width) {
    const double chance = random.part();
    const int reach = chance < 0.01 ? width : chance < 0.06 ? std::min(12, width) : 1;
    return random.below(2 * reach + 1) - reach;
}

int target(const Plan& plan, int from, test::Random& random) {
    const double chance = random.part();
    const int level = from / plan.width;
    int to_level = level + 1;
    if (chance < 0.02) {
        to_level = level - 1 - random.below(6);
    } else if (chance < 0.12) {
        to_level = level + 2 + random.below(3);
    } else if (chance < 0.15) {
        return hub_ahead(plan, level);
    }
    to_level = std::clamp(to_level, 0, plan.levels - 1);
    const int place =
        std::clamp(from % plan.width + sideways(random, plan.width), 0, plan.width - 1);
    return std::min(to_level * plan.width + place, plan.nodes - 1);
}

}  // namespace

layout::Graph pathway(int nodes, std::uint64_t seed, double labelled, bool downwards) {
    test::Random random(seed);
    const Plan plan = plan_for(nodes);
    layout::Graph graph;
    graph.band_count = kBands;
    for (int i = 0; i < nodes; ++i) {
        layout::Node node;
        const double height = 60.0 + random.below(91);
        node.size = downwards ? Size{height, 220} : Size{220, height};
        node.band = (i / plan.width) * kBands / plan.levels;
        graph.nodes.push_back(node);
    }
    std::vector<int> ways_out(static_cast<std::size_t>(nodes));
    const int edges = static_cast<int>(std::lround(nodes * 1.4));
    for (int tries = 0; tries < 10 * edges && static_cast<int>(graph.edges.size()) < edges;
         ++tries) {
        const int from = tries < nodes ? tries : random.below(nodes);
        const int to = target(plan, from, random);
        int& out = ways_out[static_cast<std::size_t>(from)];
        if (to == from || out == kMostWaysOut) {
            continue;
        }
        ++out;
        layout::Edge edge{from, to, {}};
        if (random.happens(labelled)) {
            const Size label{30.0 + random.below(140), 24.0 + 16 * random.below(2)};
            edge.label = downwards ? Size{label.h, label.w} : label;
        }
        graph.edges.push_back(edge);
    }
    return graph;
}

}  // namespace waypost::bench
