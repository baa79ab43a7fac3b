#include "flow/way_graph.h"

#include <algorithm>

namespace waypost {

namespace {

/// Collects the ways of a graph and notes whether any was lost.
class WayCollector {
public:
    WayCollector(const DraftNames& names, WayGraph& graph) : names_(names), graph_(graph) {}

    void add(std::size_t from, const WrittenText& to, bool is_sure) {
        const std::optional<std::size_t> target = names_.nodes.find(to.value);
        if (target) {
            graph_.ways[from].push_back({*target, is_sure});
        } else {
            graph_.is_whole = false;
        }
    }

    void add_all(std::size_t from, const DraftNode& node) {
        for (const DraftChoice& choice : node.choices) {
            add(from, choice.to, is_always(choice.condition));
        }
        for (std::size_t row = 0; row < node.rows.size(); ++row) {
            add(from, node.rows[row].to, row == 0 && is_always(node.rows[row].condition));
        }
    }

private:
    [[nodiscard]] static bool is_always(const DraftCondition& condition) {
        return condition.when.empty() && condition.unless.empty();
    }

    const DraftNames& names_;
    WayGraph& graph_;
};

bool resolves(const DraftNames& names, const WrittenText& card) {
    return card.is_absent() || names.nodes.find(card.value).has_value();
}

}  // namespace

WayGraph make_way_graph(const FlowDraft& draft, const DraftNames& names) {
    WayGraph graph;
    graph.ways.resize(draft.nodes.size());
    graph.start = names.nodes.find(draft.metadata.start.value);
    graph.has_all_cards = !draft.unread.nodes;
    graph.is_whole = graph.start.has_value() && !draft.unread.nodes && !draft.unread.phases &&
                     resolves(names, draft.metadata.urgent);
    for (const DraftPhase& phase : draft.phases) {
        graph.is_whole = graph.is_whole && resolves(names, phase.urgent);
    }
    WayCollector collector(names, graph);
    for (std::size_t i = 0; i < draft.nodes.size(); ++i) {
        const DraftNode& node = draft.nodes[i];
        // A doubled id hides the second card behind the first.
        const bool is_known = names.nodes.find(node.id.value) == i;
        graph.has_all_cards = graph.has_all_cards && node.kind.value.has_value() && is_known;
        graph.is_whole = graph.is_whole && !node.ways_unread;
        collector.add_all(i, node);
    }
    graph.is_whole = graph.is_whole && graph.has_all_cards;
    return graph;
}

std::vector<std::vector<std::size_t>> ways_into(const WayGraph& graph) {
    std::vector<std::vector<std::size_t>> into(graph.ways.size());
    for (std::size_t from = 0; from < graph.ways.size(); ++from) {
        for (const Way& way : graph.ways[from]) {
            into[way.to].push_back(from);
        }
    }
    return into;
}

std::vector<bool> reachable_from(const WayGraph& graph, const std::vector<std::size_t>& roots) {
    std::vector<bool> reached(graph.ways.size());
    std::vector<std::size_t> open;
    const auto reach = [&](std::size_t card) {
        if (!reached[card]) {
            reached[card] = true;
            open.push_back(card);
        }
    };
    std::ranges::for_each(roots, reach);
    while (!open.empty()) {
        const std::size_t card = open.back();
        open.pop_back();
        for (const Way& way : graph.ways[card]) {
            reach(way.to);
        }
    }
    return reached;
}

}  // namespace waypost
