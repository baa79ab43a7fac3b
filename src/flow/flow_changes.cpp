#include "flow/flow_changes.h"

#include <algorithm>
#include <cstddef>
#include <map>
#include <string_view>
#include <utility>

namespace waypost {

namespace {

std::map<std::string_view, std::size_t> positions_of(const Flow& flow) {
    std::map<std::string_view, std::size_t> positions;
    for (std::size_t i = 0; i < flow.nodes().size(); ++i) {
        positions.emplace(flow.nodes()[i].id, i);
    }
    return positions;
}

const std::string& id_of(const Flow& flow, NodeId card) {
    return flow.node(card).id;
}

/// The choices of a card and its rows, as if each had been added.
std::vector<WayChange> ways_of(const Flow& flow, const Node& card) {
    std::vector<WayChange> ways;
    ways.reserve(card.choices.size() + card.rows.size());
    for (const Choice& choice : card.choices) {
        ways.push_back(
            {ChangeKind::Added, card.id, choice.id, choice.label, id_of(flow, choice.to)});
    }
    for (const RouteRow& row : card.rows) {
        const std::string& to = id_of(flow, row.to);
        ways.push_back({ChangeKind::Added, card.id, to, {}, to});
    }
    return ways;
}

/// Ways are the same one when they have one id on one card.
void compare_ways(std::vector<WayChange> before,
                  const std::vector<WayChange>& after,
                  std::vector<WayChange>& changes) {
    for (const WayChange& way : after) {
        const auto old = std::ranges::find(before, way.choice, &WayChange::choice);
        if (old == before.end()) {
            changes.push_back(way);
            continue;
        }
        if (*old != way) {
            changes.push_back(way);
            changes.back().kind = ChangeKind::Changed;
        }
        before.erase(old);
    }
    for (WayChange& gone : before) {
        gone.kind = ChangeKind::Removed;
        changes.push_back(std::move(gone));
    }
}

}  // namespace

FlowChanges changes_between(const FlowVersion& before, const FlowVersion& after) {
    FlowChanges changes;
    std::map<std::string_view, std::size_t> old = positions_of(before.flow);
    for (std::size_t i = 0; i < after.flow.nodes().size(); ++i) {
        const Node& card = after.flow.nodes()[i];
        const auto found = old.find(card.id);
        if (found == old.end()) {
            changes.cards.push_back({ChangeKind::Added, card.id, card.title});
            compare_ways({}, ways_of(after.flow, card), changes.ways);
            continue;
        }
        const CardDigest& was = before.digests[found->second];
        const CardDigest& is = after.digests[i];
        if (was != is) {
            const bool other_ways = was.choices != is.choices || was.rows != is.rows;
            changes.cards.push_back(
                {ChangeKind::Changed, card.id, card.title, was.words != is.words, other_ways});
            const Node& old_card = before.flow.nodes()[found->second];
            compare_ways(ways_of(before.flow, old_card), ways_of(after.flow, card), changes.ways);
        }
        old.erase(found);
    }
    std::vector<std::size_t> gone;
    gone.reserve(old.size());
    for (const auto& [id, position] : old) {
        gone.push_back(position);
    }
    std::ranges::sort(gone);
    for (const std::size_t position : gone) {
        const Node& card = before.flow.nodes()[position];
        changes.cards.push_back({ChangeKind::Removed, card.id, card.title});
    }
    return changes;
}

}  // namespace waypost
