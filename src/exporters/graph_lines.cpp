#include "exporters/graph_lines.h"

#include "exporters/notices.h"
#include "walk/case_words.h"

#include <cstddef>
#include <set>
#include <utility>

namespace waypost {

namespace {

using WayTaken = std::pair<std::size_t, std::string>;

std::set<WayTaken> ways_taken(const Replay* walk) {
    std::set<WayTaken> taken;
    for (std::size_t i = 0; walk != nullptr && i < walk->taken.size(); ++i) {
        taken.insert({walk->places[i].card.index(), walk->taken[i].choice});
    }
    return taken;
}

}  // namespace

std::vector<GraphLine> graph_lines(const Flow& flow, const Words& words, const Replay* walk) {
    const std::set<WayTaken> taken = ways_taken(walk);
    std::vector<GraphLine> lines;
    for (std::size_t i = 0; i < flow.nodes().size(); ++i) {
        const Node& node = flow.nodes()[i];
        const NodeId from = NodeId::from_index(i);
        // What a closed card offers is content, as on the map.
        for (const OfferedOption& option : node.options) {
            if (node.ask_first.empty()) {
                const Node& card = flow.node(option.card);
                const std::string label = option.label == card.title ? "" : option.label;
                lines.push_back({from, option.card, label, true, false});
            }
        }
        for (const Choice& choice : node.choices) {
            const bool is_walked = taken.contains({i, choice.id});
            lines.push_back({from, choice.to, choice.label, false, is_walked});
        }
        for (const RouteRow& row : node.rows) {
            lines.push_back({from, row.to, case_words(flow, row.condition, words), false, false});
        }
    }
    return lines;
}

NodeId graph_here(const Replay* walk) {
    return walk == nullptr ? NodeId{} : walk->here().card;
}

std::vector<std::vector<NodeId>> cards_by_phase(const Flow& flow) {
    std::vector<std::vector<NodeId>> groups(flow.phases().size() + 1);
    for (std::size_t i = 0; i < flow.nodes().size(); ++i) {
        const PhaseId phase = flow.nodes()[i].phase;
        const std::size_t group = phase.has_value() ? phase.index() : flow.phases().size();
        groups[group].push_back(NodeId::from_index(i));
    }
    return groups;
}

std::vector<std::string> graph_heading(const Flow& flow,
                                       const Words& words,
                                       std::string_view today) {
    std::vector<std::string> lines = {flow.metadata().title};
    for (std::string& line : notices(flow.metadata(), words, today)) {
        lines.push_back(std::move(line));
    }
    return lines;
}

}  // namespace waypost
