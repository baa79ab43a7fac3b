#include "base/quoted.h"
#include "flow/families.h"
#include "flow/kinds.h"

#include <algorithm>
#include <string_view>
#include <unordered_set>
#include <utility>

namespace waypost {

namespace {

using Cards = std::vector<std::size_t>;

bool has_kind(const DraftNode& node, NodeKind kind) {
    return node.kind.value == kind;
}

/// Cards that Urgent help opens over any place; they need no way in.
std::vector<bool> urgent_cards(const FlowDraft& draft) {
    std::vector<bool> urgent(draft.nodes.size());
    std::unordered_set<std::string_view> names{draft.metadata.urgent.value};
    for (const DraftPhase& phase : draft.phases) {
        names.insert(phase.urgent.value);
    }
    for (std::size_t i = 0; i < draft.nodes.size(); ++i) {
        urgent[i] = names.contains(draft.nodes[i].id.value);
    }
    return urgent;
}

/// Cards in the order in which a depth-first search leaves them.
Cards finish_order(const WayGraph& graph, const std::vector<bool>& inside) {
    Cards finished;
    std::vector<bool> seen(graph.ways.size());
    // A card and how many of its ways were followed.
    std::vector<std::pair<std::size_t, std::size_t>> path;
    for (std::size_t root = 0; root < graph.ways.size(); ++root) {
        if (!inside[root] || seen[root]) {
            continue;
        }
        seen[root] = true;
        path.emplace_back(root, 0);
        while (!path.empty()) {
            auto& [card, followed] = path.back();
            if (followed == graph.ways[card].size()) {
                finished.push_back(card);
                path.pop_back();
                continue;
            }
            const std::size_t to = graph.ways[card][followed++].to;
            if (inside[to] && !seen[to]) {
                seen[to] = true;
                path.emplace_back(to, 0);
            }
        }
    }
    return finished;
}

/// For each group of cards that lead to each other and that nothing else of `inside` leads to: its
/// first card in the file. (Of the components found by Kosaraju's search, those without a way in.)
Cards entrances(const WayGraph& graph, const std::vector<bool>& inside) {
    Cards last_first = finish_order(graph, inside);
    std::ranges::reverse(last_first);
    std::vector<bool> covered(graph.ways.size());
    Cards found;
    for (const std::size_t root : last_first) {
        if (covered[root]) {
            continue;
        }
        // Nothing that finished later leads here, so only its own group does; and of that group the
        // search, which tries cards in the order of the file, met the first one first.
        found.push_back(root);
        Cards open{root};
        covered[root] = true;
        while (!open.empty()) {
            const std::size_t card = open.back();
            open.pop_back();
            for (const Way& way : graph.ways[card]) {
                if (inside[way.to] && !covered[way.to]) {
                    covered[way.to] = true;
                    open.push_back(way.to);
                }
            }
        }
    }
    std::ranges::sort(found);
    return found;
}

void report_unreachable(const FlowDraft& draft,
                        const WayGraph& graph,
                        const std::vector<bool>& reached,
                        Diagnostics& found) {
    const std::vector<bool> urgent = urgent_cards(draft);
    std::vector<bool> lost(draft.nodes.size());
    for (std::size_t i = 0; i < lost.size(); ++i) {
        lost[i] = !reached[i] && !urgent[i];
    }
    for (const std::size_t card : entrances(graph, lost)) {
        found.report(kUnreachable,
                     draft.nodes[card].at,
                     "no walk reaches card " + quoted(draft.nodes[card].id.value),
                     "lead a choice, `next` or row to it, or take it out");
    }
}

}  // namespace

void check_reachability(const FlowDraft& draft, const WayGraph& graph, Diagnostics& found) {
    // What leads on from an option is blamed there (detour-leaves), not also where it leads.
    Cards roots;
    for (std::size_t i = 0; i < draft.nodes.size(); ++i) {
        if (graph.start == i || has_kind(draft.nodes[i], NodeKind::Option)) {
            roots.push_back(i);
        }
    }
    const std::vector<bool> reached = reachable_from(graph, roots);
    const std::vector<Cards> into = ways_into(graph);
    for (std::size_t i = 0; i < draft.nodes.size(); ++i) {
        const DraftNode& node = draft.nodes[i];
        const bool may_stop =
            !node.kind.value || has_kind(node, NodeKind::End) || has_kind(node, NodeKind::Option) ||
            (has_kind(node, NodeKind::Urgent) && into[i].empty() && graph.start != i);
        const bool is_judged =
            !node.ways_unread && (graph.is_whole ? reached[i] : graph.has_all_cards);
        if (may_stop || !is_judged || !node.choices.empty() || !node.rows.empty()) {
            continue;
        }
        found.report(kDeadEnd,
                     node.at,
                     "card " + quoted(node.id.value) + " has no way on and is not an end",
                     has_kind(node, NodeKind::Route)
                         ? "add a row that says where the walk goes on"
                         : "add `next` or a choice, or give it the kind `end`");
    }
    if (graph.is_whole) {
        report_unreachable(draft, graph, reached, found);
    }
}

}  // namespace waypost
