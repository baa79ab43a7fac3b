#include "base/quoted.h"
#include "flow/families.h"
#include "flow/kinds.h"

#include <algorithm>
#include <map>
#include <optional>

namespace waypost {

namespace {

using Cards = std::vector<std::size_t>;

/// Longer chains of routes are left to the prover.
constexpr std::size_t kMostRoutes = 100;

/// Every walk that comes here stops: at an end, or where another finding says that there is no way
/// on.
bool must_stop(const DraftNode& node, const std::vector<Way>& ways) {
    return node.kind.value == NodeKind::End || node.kind.value == NodeKind::Option || ways.empty();
}

/// A walk may stop here, as every way asks for an answer; only the prover can tell. (A route goes
/// on by a row that asks for nothing wherever the row stands.)
bool may_stop(const DraftNode& node, const std::vector<Way>& ways) {
    const bool has_open_row = std::ranges::any_of(node.rows, [](const DraftRouteRow& row) {
        return row.condition.when.empty() && row.condition.unless.empty();
    });
    return !has_open_row && std::ranges::none_of(ways, &Way::is_sure);
}

/// Cards from which a walk may come to a stop; with `only_sure`, surely can whatever was answered.
std::vector<bool> stopping(const FlowDraft& draft, const WayGraph& graph, bool only_sure) {
    std::vector<bool> stops(graph.ways.size());
    std::vector<Cards> into(graph.ways.size());
    Cards open;
    for (std::size_t card = 0; card < graph.ways.size(); ++card) {
        const std::vector<Way>& ways = graph.ways[card];
        if (must_stop(draft.nodes[card], ways) ||
            (!only_sure && may_stop(draft.nodes[card], ways))) {
            stops[card] = true;
            open.push_back(card);
        }
        for (const Way& way : ways) {
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

/// The card that a walk led to `card` comes to stand on: routes are passed. Nothing when answers
/// decide which way a route sends it; in a ring of routes, the first that it comes to twice.
std::optional<std::size_t> landing(const FlowDraft& draft,
                                   const WayGraph& graph,
                                   std::size_t card) {
    Cards passed;
    while (draft.nodes[card].kind.value == NodeKind::Route) {
        if (std::ranges::find(passed, card) != passed.end()) {
            return card;
        }
        if (!graph.ways[card].front().is_sure || passed.size() == kMostRoutes) {
            return std::nullopt;
        }
        passed.push_back(card);
        card = graph.ways[card].front().to;
    }
    return card;
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

/// A move from which no end can be reached any more.
struct Entry {
    /// Where the walk comes to stand.
    std::size_t card = 0;
    /// It can be made, and before it an end could still be reached, whatever was answered.
    bool is_sure = false;
};

/// The entries into each set of cards that can be met from them, in breadth-first order of the
/// first. Nothing when answers decide where one leads, so that no set is certain.
std::optional<std::vector<std::vector<Entry>>> entries_by_set(const FlowDraft& draft,
                                                              const WayGraph& graph,
                                                              const std::vector<bool>& trapped) {
    // Each set costs a look at every card; past so many the prover may say the rest.
    constexpr std::size_t kMostSets = 100;
    const std::vector<bool> can_end = stopping(draft, graph, true);
    const Search search = search_from_start(graph, trapped);
    std::vector<std::vector<Entry>> entries;
    std::map<std::size_t, std::size_t> set_of_card;
    std::map<Cards, std::size_t> sets;
    for (const std::size_t from : search.order) {
        for (const Way& way : graph.ways[from]) {
            if (!trapped[way.to]) {
                continue;
            }
            const std::optional<std::size_t> card = landing(draft, graph, way.to);
            if (!card) {
                return std::nullopt;
            }
            if (!set_of_card.contains(*card)) {
                if (set_of_card.size() == kMostSets) {
                    return entries;
                }
                set_of_card[*card] =
                    sets.emplace(met_from(graph, *card), sets.size()).first->second;
                entries.resize(sets.size());
            }
            entries[set_of_card[*card]].push_back(
                {*card, search.is_sure[from] && way.is_sure && can_end[from]});
        }
    }
    return entries;
}

/// The card that the first move into a set leads to, where that is certain.
std::optional<std::size_t> first_card(const std::vector<Entry>& entries, bool has_routes) {
    const std::size_t first = entries.front().card;
    const bool is_only =
        std::ranges::all_of(entries, [first](const Entry& entry) { return entry.card == first; });
    if (is_only) {
        return std::ranges::any_of(entries, &Entry::is_sure) ? std::optional(first) : std::nullopt;
    }
    // Routes are no steps, so with them the search does not count steps.
    return entries.front().is_sure && !has_routes ? std::optional(first) : std::nullopt;
}

}  // namespace

void check_loops(const FlowDraft& draft, const WayGraph& graph, Diagnostics& found) {
    if (!graph.is_whole) {
        return;
    }
    std::vector<bool> trapped = stopping(draft, graph, false);
    trapped.flip();
    if (trapped[*graph.start]) {
        if (const auto card = landing(draft, graph, *graph.start)) {
            report_loop(draft.nodes[*card], found);
        }
        return;
    }
    const bool has_routes = std::ranges::any_of(
        draft.nodes, [](const DraftNode& node) { return node.kind.value == NodeKind::Route; });
    const auto sets = entries_by_set(draft, graph, trapped);
    for (std::size_t i = 0; sets && i < sets->size(); ++i) {
        if (const auto card = first_card((*sets)[i], has_routes)) {
            report_loop(draft.nodes[*card], found);
        }
    }
}

}  // namespace waypost
