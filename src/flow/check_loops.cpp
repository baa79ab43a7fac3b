#include "base/quoted.h"
#include "flow/families.h"
#include "flow/kinds.h"

#include <algorithm>
#include <set>

namespace waypost {

namespace {

using Cards = std::vector<std::size_t>;

/// A walk may stop here: an end, a card that another finding blames for having no way on, or one
/// whose every way asks for an answer, so that only the prover can tell.
bool may_stop(const DraftNode& node, const std::vector<Way>& ways) {
    return node.kind.value == NodeKind::End || node.kind.value == NodeKind::Option ||
           std::ranges::none_of(ways, &Way::is_sure);
}

/// A route goes on by a row that asks for nothing wherever the row stands.
bool route_is_whole(const DraftNode& node) {
    return std::ranges::any_of(node.rows, [](const DraftRouteRow& row) {
        return row.condition.when.empty() && row.condition.unless.empty();
    });
}

/// Cards from which a walk may come to a stop; with `only_sure`, surely can whatever was answered.
std::vector<bool> stopping(const FlowDraft& draft, const WayGraph& graph, bool only_sure) {
    std::vector<bool> stops(graph.ways.size());
    std::vector<Cards> into(graph.ways.size());
    Cards open;
    for (std::size_t card = 0; card < graph.ways.size(); ++card) {
        const DraftNode& node = draft.nodes[card];
        const bool is_end = node.kind.value == NodeKind::End;
        const bool stop =
            only_sure ? is_end : may_stop(node, graph.ways[card]) && !route_is_whole(node);
        if (stop) {
            stops[card] = true;
            open.push_back(card);
        }
        for (const Way& way : graph.ways[card]) {
            if (way.is_sure || !only_sure) {
                into[way.to].push_back(card);
            }
        }
    }
    while (!open.empty()) {
        const std::size_t card = open.back();
        open.pop_back();
        for (const std::size_t from : into[card]) {
            if (!stops[from]) {
                stops[from] = true;
                open.push_back(from);
            }
        }
    }
    return stops;
}

/// A breadth-first search from the start, outside the trapped cards.
struct Search {
    /// The cards in the order in which they are met.
    Cards order{};
    /// The walk that meets the card first is open whatever was answered.
    std::vector<bool> is_sure{};
};

Search search_from_start(const WayGraph& graph, const std::vector<bool>& trapped) {
    Search search{{*graph.start}, std::vector<bool>(graph.ways.size())};
    std::vector<bool> seen(graph.ways.size());
    seen[*graph.start] = true;
    search.is_sure[*graph.start] = true;
    for (std::size_t next = 0; next < search.order.size(); ++next) {
        const std::size_t card = search.order[next];
        for (const Way& way : graph.ways[card]) {
            if (!seen[way.to] && !trapped[way.to]) {
                seen[way.to] = true;
                search.is_sure[way.to] = search.is_sure[card] && way.is_sure;
                search.order.push_back(way.to);
            }
        }
    }
    return search;
}

void report_loop(const DraftNode& node, Diagnostics& found) {
    found.report(kEndlessLoop,
                 node.at,
                 "from card " + quoted(node.id.value) + " on no walk ever ends",
                 "lead a choice, `next` or row out of the ring, towards a card of kind `end`");
}

/// Every card that can be met from `card`, in the order of the file.
Cards met_from(const WayGraph& graph, std::size_t card) {
    const std::vector<bool> reached = reachable_from(graph, {card});
    Cards met;
    for (std::size_t i = 0; i < reached.size(); ++i) {
        if (reached[i]) {
            met.push_back(i);
        }
    }
    return met;
}

}  // namespace

void check_loops(const FlowDraft& draft, const WayGraph& graph, Diagnostics& found) {
    if (!graph.is_whole) {
        return;
    }
    std::vector<bool> trapped = stopping(draft, graph, false);
    trapped.flip();
    if (trapped[*graph.start]) {
        report_loop(draft.nodes[*graph.start], found);
        return;
    }
    const std::vector<bool> can_end = stopping(draft, graph, true);
    const Search search = search_from_start(graph, trapped);
    std::vector<bool> entered(graph.ways.size());
    std::set<Cards> told;
    for (const std::size_t card : search.order) {
        for (const Way& way : graph.ways[card]) {
            if (!trapped[way.to] || entered[way.to]) {
                continue;
            }
            entered[way.to] = true;
            // Only the first move into a set of cards is blamed, and only where it is certain that
            // it can be made and that an end could still be reached before it.
            const bool is_new = told.insert(met_from(graph, way.to)).second;
            if (is_new && search.is_sure[card] && way.is_sure && can_end[card]) {
                report_loop(draft.nodes[way.to], found);
            }
        }
    }
}

}  // namespace waypost
