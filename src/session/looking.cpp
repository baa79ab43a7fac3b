#include "session/looking.h"

#include "walk/case_words.h"

#include <algorithm>

namespace waypost {

namespace {

bool names(const std::vector<NodeId>& cards, NodeId card) {
    return std::ranges::find(cards, card) != cards.end();
}

bool was_read(const LookingFrom& from, NodeId card) {
    const auto stood_there = [&](const Place& place) { return place.card == card; };
    return std::ranges::any_of(from.replay.places, stood_there) ||
           from.looked.contains(from.flow.node(card).id);
}

void judge_promises(const LookingFrom& from, LookedAt& looked) {
    for (const Promise& promise : from.flow.promises()) {
        if (!holds(promise.condition, from.replay.here().answers)) {
            continue;
        }
        if (names(promise.never, looked.card)) {
            looked.kept_by = KeptBy::Never;
            looked.promise = promise.name;
            looked.read_first = {};
            return;
        }
        const bool comes_later = names(promise.before, looked.card) &&
                                 promise.read != looked.card && !was_read(from, promise.read);
        if (comes_later && looked.kept_by == KeptBy::None) {
            looked.kept_by = KeptBy::ReadFirst;
            looked.promise = promise.name;
            looked.read_first = promise.read;
        }
    }
}

bool is_listed(const Node& decision, NodeId option) {
    return std::ranges::find(decision.options, option, &OfferedOption::card) !=
           decision.options.end();
}

/// The cards that a walk from here meets or cannot be ruled out to meet, and Urgent help.
std::vector<std::size_t> cards_met(const LookingFrom& from) {
    const std::vector<Node>& nodes = from.flow.nodes();
    std::vector<std::size_t> met;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        if (from.ahead ? (*from.ahead)[i].is_met : from.reach.cards[i].open) {
            met.push_back(i);
        }
        for (std::size_t k = 0; !from.ahead && k < nodes[i].options.size(); ++k) {
            if (from.reach.options[i][k].open) {
                met.push_back(nodes[i].options[k].card.index());
            }
        }
    }
    const auto add_urgent = [&](NodeId card) {
        if (card.has_value()) {
            met.push_back(card.index());
        }
    };
    add_urgent(from.flow.urgent_for({}));
    for (const Phase& phase : from.flow.phases()) {
        add_urgent(phase.urgent);
    }
    return met;
}

/// It is met, or links open it from a card that is, and from there again.
bool has_way(const LookingFrom& from, NodeId card) {
    std::vector<std::size_t> waiting = cards_met(from);
    std::vector<bool> is_seen(from.flow.nodes().size(), false);
    while (!waiting.empty()) {
        const std::size_t next = waiting.back();
        waiting.pop_back();
        if (is_seen[next]) {
            continue;
        }
        is_seen[next] = true;
        for (const NodeId linked : from.flow.nodes()[next].linked_cards) {
            waiting.push_back(linked.index());
        }
    }
    return is_seen[card.index()];
}

/// What can still come to hold on a card. Where no step comes to it, what cannot be ruled out.
CardCases cases_of(const LookingFrom& from, NodeId card) {
    if (from.ahead && (*from.ahead)[card.index()].is_met) {
        return (*from.ahead)[card.index()];
    }
    const Node& node = from.flow.node(card);
    CardCases cases{has_way(from, card), {}, {}};
    for (std::size_t i = 0; i < node.passages.size(); ++i) {
        cases.passages.push_back(cases.is_met && from.reach.passages[card.index()][i]);
    }
    for (std::size_t i = 0; i < node.options.size(); ++i) {
        const bool is_ruled_out = from.ahead || !from.reach.options[card.index()][i].open;
        cases.options.push_back(cases.is_met && !is_ruled_out);
    }
    return cases;
}

/// The parts without a condition, and those that may still hold, each under its case.
template <class Parts>
std::vector<ShownPart> shown_parts(const LookingFrom& from,
                                   const Parts& parts,
                                   const std::vector<bool>& may_hold) {
    std::vector<ShownPart> shown;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const Condition& condition = parts[i].condition;
        if (may_hold[i] || condition.is_always()) {
            shown.push_back({i, case_words(from.flow, condition, from.words)});
        }
    }
    return shown;
}

}  // namespace

LookedAt looked_at(const LookingFrom& from, NodeId card, NodeId decision) {
    LookedAt looked{card, decision};
    judge_promises(from, looked);
    const CardCases cases = cases_of(from, card);
    looked.no_way = !cases.is_met;
    if (looked.kept_by != KeptBy::None) {
        return looked;
    }
    const Node& node = from.flow.node(card);
    looked.passages = shown_parts(from, node.passages, cases.passages);
    looked.options = shown_parts(from, node.options, cases.options);
    return looked;
}

bool can_look_at(const Flow& flow, NodeId card, NodeId decision) {
    if (!card.has_value() || flow.node(card).kind == NodeKind::Route) {
        return false;
    }
    const bool is_option = flow.node(card).kind == NodeKind::Option;
    return is_option == decision.has_value() &&
           (!is_option || is_listed(flow.node(decision), card));
}

std::optional<std::size_t> last_step_on(const Replay& replay, NodeId card) {
    for (std::size_t step = replay.taken.size(); step > 0; --step) {
        if (replay.places[step - 1].card == card) {
            return step - 1;
        }
    }
    return std::nullopt;
}

}  // namespace waypost
