// Cards that no walk comes by and nothing opens.
#include "support/brute_parts.h"

#include <algorithm>

namespace waypost::test {

namespace {

using CardFlags = std::vector<bool>;

/// The cards that a card leads to, offers as options, or links to: whoever came to it could come to
/// those.
std::vector<NodeId> ways_out(const Node& node) {
    std::vector<NodeId> ways;
    for (const Choice& choice : node.choices) {
        ways.push_back(choice.to);
    }
    for (const RouteRow& row : node.rows) {
        ways.push_back(row.to);
    }
    for (const OfferedOption& option : node.options) {
        ways.push_back(option.card);
    }
    ways.insert(ways.end(), node.linked_cards.begin(), node.linked_cards.end());
    return ways;
}

class Unused {
public:
    Unused(const Flow& flow, const EverySpace& space)
        : flow_(flow), walked_(flow.nodes().size()), used_(flow.nodes().size()) {
        for (const EveryPlace& place : space.places) {
            walked_[place.card.index()] = true;
        }
        each_pass(space, [&](const RoutePass& pass, const Answers&, const ChoicePath&) {
            walked_[pass.route.index()] = true;
        });
        for (std::size_t i = 0; i < used_.size(); ++i) {
            const NodeId card = NodeId::from_index(i);
            if (walked_[i] || !places_offering(flow, space, card).empty() || is_urgent(card)) {
                use(card);
            }
        }
        for (std::size_t i = 0; i < used_.size(); ++i) {
            // Told as no-decision; what it links to is not used for that.
            used_[i] = used_[i] || is_unlisted_option(NodeId::from_index(i));
        }
    }

    /// For each island that needs a finding, the first card of where it is entered.
    [[nodiscard]] std::vector<NodeId> entrances() const {
        std::vector<NodeId> found;
        for (std::size_t i = 0; i < used_.size(); ++i) {
            const NodeId card = NodeId::from_index(i);
            if (!used_[i] && is_first_of_entrance(card) && !is_explained(card)) {
                found.push_back(card);
            }
        }
        return found;
    }

    [[nodiscard]] bool is_unlisted_option(NodeId card) const {
        const auto lists = [card](const Node& node) {
            return std::ranges::find(node.options, card, &OfferedOption::card) !=
                   node.options.end();
        };
        return flow_.node(card).kind == NodeKind::Option &&
               std::ranges::none_of(flow_.nodes(), lists);
    }

private:
    [[nodiscard]] bool is_urgent(NodeId card) const {
        for (std::size_t phase = 0; phase < flow_.phases().size(); ++phase) {
            if (flow_.phases()[phase].urgent == card) {
                return true;
            }
        }
        return flow_.urgent_for({}) == card;
    }

    void use(NodeId card) {
        if (used_[card.index()]) {
            return;
        }
        used_[card.index()] = true;
        for (const NodeId linked : flow_.node(card).linked_cards) {
            use(linked);
        }
    }

    [[nodiscard]] CardFlags lost_ahead(NodeId card) const {
        CardFlags ahead(used_.size());
        std::vector<NodeId> open{card};
        while (!open.empty()) {
            const NodeId from = open.back();
            open.pop_back();
            for (const NodeId to : ways_out(flow_.node(from))) {
                if (!used_[to.index()] && !ahead[to.index()]) {
                    ahead[to.index()] = true;
                    open.push_back(to);
                }
            }
        }
        return ahead;
    }

    /// Whatever unused card leads here is led to from here, and stands later in the file.
    [[nodiscard]] bool is_first_of_entrance(NodeId card) const {
        const CardFlags ahead = lost_ahead(card);
        for (std::size_t i = 0; i < used_.size(); ++i) {
            const NodeId other = NodeId::from_index(i);
            if (used_[i] || other == card || !lost_ahead(other)[card.index()]) {
                continue;
            }
            if (!ahead[i] || other < card) {
                return false;
            }
        }
        return true;
    }

    /// A card of the ring has ways in from used cards, and each such card's ways in are all from
    /// cards that walks come by: those have findings of their own.
    [[nodiscard]] bool is_explained(NodeId first) const {
        const CardFlags ahead = lost_ahead(first);
        bool is_any = false;
        for (std::size_t i = 0; i < used_.size(); ++i) {
            const NodeId card = NodeId::from_index(i);
            const bool in_ring = card == first || (ahead[i] && lost_ahead(card)[first.index()]);
            if (used_[i] || !in_ring) {
                continue;
            }
            for (std::size_t from = 0; from < used_.size(); ++from) {
                for (const NodeId to : ways_out(flow_.nodes()[from])) {
                    if (to != card || !used_[from] ||
                        is_unlisted_option(NodeId::from_index(from))) {
                        continue;
                    }
                    if (!walked_[from]) {
                        return false;
                    }
                    is_any = true;
                }
            }
        }
        return is_any;
    }

    const Flow& flow_;
    CardFlags walked_;
    CardFlags used_;
};

}  // namespace

void find_unused(const Flow& flow, const EverySpace& space, BruteFindings& found) {
    const Unused unused(flow, space);
    for (const NodeId card : unused.entrances()) {
        found.add_without_walk("unreachable", flow.node(card).at);
    }
    for (std::size_t i = 0; i < flow.nodes().size(); ++i) {
        if (unused.is_unlisted_option(NodeId::from_index(i))) {
            found.add_without_walk("no-decision", flow.nodes()[i].at);
        }
    }
}

}  // namespace waypost::test
