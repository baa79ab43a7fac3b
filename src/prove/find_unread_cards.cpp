#include "base/quoted.h"
#include "prove/families.h"
#include "prove/kinds.h"
#include "prove/wording.h"

#include <algorithm>
#include <string>

namespace waypost {

namespace {

using Flags = std::vector<bool>;

/// Every card that this one leads to or lists as an option.
template <class Visit>
void for_each_target(const Node& node, const Visit& visit) {
    for (const Choice& choice : node.choices) {
        visit(choice.to.index());
    }
    for (const RouteRow& row : node.rows) {
        visit(row.to.index());
    }
    for (const OfferedOption& option : node.options) {
        visit(option.card.index());
    }
}

Flags listed_options(const Flow& flow) {
    Flags listed(flow.nodes().size());
    for (const Node& node : flow.nodes()) {
        for (const OfferedOption& option : node.options) {
            listed[option.card.index()] = true;
        }
    }
    return listed;
}

/// Cards that readers come to: on a walk, as an option, as urgent help, or by a link of such a
/// card.
Flags used_cards(const Explored& explored) {
    const Flow& flow = explored.flow;
    Flags used(flow.nodes().size());
    std::vector<std::size_t> open;
    const auto use = [&](std::size_t card) {
        if (!used[card]) {
            used[card] = true;
            open.push_back(card);
        }
    };
    for (std::size_t i = 0; i < used.size(); ++i) {
        const CardFacts& facts = explored.readings.card(NodeId::from_index(i));
        if (facts.is_walked() || facts.offered_at != kNoSituation) {
            use(i);
        }
    }
    if (const NodeId urgent = flow.urgent_for({}); urgent.has_value()) {
        use(urgent.index());
    }
    for (const Phase& phase : flow.phases()) {
        if (phase.urgent.has_value()) {
            use(phase.urgent.index());
        }
    }
    while (!open.empty()) {
        const Node& node = flow.nodes()[open.back()];
        open.pop_back();
        for (const NodeId linked : node.linked_cards) {
            use(linked.index());
        }
    }
    return used;
}

/// The cards that nobody comes to, and how they lead to each other.
class Islands {
public:
    Islands(const Explored& explored, const Flags& listed)
        : explored_(explored), lost_(used_cards(explored)) {
        lost_.flip();
        for (std::size_t i = 0; i < lost_.size(); ++i) {
            const bool is_loose = explored.flow.nodes()[i].kind == NodeKind::Option && !listed[i];
            lost_[i] = lost_[i] && !is_loose;
        }
    }

    /// One card for each group that no other lost card leads to, in the order of the file; without
    /// those to which the only ways are told of elsewhere.
    [[nodiscard]] std::vector<std::size_t> entrances() const {
        const Components groups = find_groups();
        Flags is_entered(groups.count);
        // By cards of a walk, whose ways here are never offered; by other cards that readers see.
        Flags is_explained(groups.count);
        Flags is_open(groups.count);
        for (std::size_t from = 0; from < lost_.size(); ++from) {
            for_each_lost_target(from, [&](std::size_t to) {
                if (groups.of[from] != groups.of[to]) {
                    is_entered[static_cast<std::size_t>(groups.of[to])] = true;
                }
            });
            for_each_target(explored_.flow.nodes()[from], [&](std::size_t to) {
                if (!lost_[from] && lost_[to]) {
                    const auto group = static_cast<std::size_t>(groups.of[to]);
                    (is_told_of(from) ? is_explained : is_open)[group] = true;
                }
            });
        }
        std::vector<std::size_t> found;
        Flags is_told(groups.count);
        for (std::size_t card = 0; card < lost_.size(); ++card) {
            const auto group = static_cast<std::size_t>(groups.of[card]);
            const bool is_excused = is_explained[group] && !is_open[group];
            if (lost_[card] && !is_entered[group] && !is_excused && !is_told[group]) {
                is_told[group] = true;
                found.push_back(card);
            }
        }
        return found;
    }

private:
    /// What the first card of an island is made to lead to or link is read with it.
    template <class Visit>
    void for_each_lost_target(std::size_t from, const Visit& visit) const {
        const auto visit_lost = [&](std::size_t to) {
            if (lost_[from] && lost_[to]) {
                visit(to);
            }
        };
        for_each_target(explored_.flow.nodes()[from], visit_lost);
        for (const NodeId linked : explored_.flow.nodes()[from].linked_cards) {
            visit_lost(linked.index());
        }
    }

    [[nodiscard]] Components find_groups() const {
        std::vector<std::uint32_t> first{0};
        std::vector<std::int32_t> to;
        for (std::size_t from = 0; from < lost_.size(); ++from) {
            for_each_lost_target(
                from, [&](std::size_t target) { to.push_back(static_cast<std::int32_t>(target)); });
            first.push_back(static_cast<std::uint32_t>(to.size()));
        }
        return find_components({first, to});
    }

    /// A way from this card that no walk takes is blamed where it stands: as never true, shadowed,
    /// behind a gap, or as going on from an end or an option.
    [[nodiscard]] bool is_told_of(std::size_t card) const {
        const NodeKind kind = explored_.flow.nodes()[card].kind;
        return kind == NodeKind::End || kind == NodeKind::Option ||
               explored_.readings.card(NodeId::from_index(card)).is_walked();
    }

    const Explored& explored_;
    Flags lost_;
};

/// Options that a choice, `next` or row leads to are blamed there.
Flags stepped_on(const Flow& flow) {
    Flags stepped(flow.nodes().size());
    stepped[flow.start().index()] = true;
    for (const Node& node : flow.nodes()) {
        for (const Choice& choice : node.choices) {
            stepped[choice.to.index()] = true;
        }
        for (const RouteRow& row : node.rows) {
            stepped[row.to.index()] = true;
        }
    }
    return stepped;
}

}  // namespace

void find_unread_cards(const Explored& explored, Diagnostics& found) {
    const std::vector<Node>& nodes = explored.flow.nodes();
    const Flags listed = listed_options(explored.flow);
    for (const std::size_t card : Islands(explored, listed).entrances()) {
        Diagnostic& one = found.report(kUnreachable,
                                       nodes[card].at,
                                       "no walk reaches " + card_name(nodes[card]),
                                       "lead a choice, `next` or row to it, or take it out");
        one.card = nodes[card].id;
    }
    const Flags stepped = stepped_on(explored.flow);
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        if (nodes[i].kind == NodeKind::Option && !listed[i] && !stepped[i]) {
            Diagnostic& one = found.report(kNoDecision,
                                           nodes[i].at,
                                           "no decision opens option " + quoted(nodes[i].id),
                                           "list it under `option` of a decision, or take it out");
            one.card = nodes[i].id;
        }
    }
}

}  // namespace waypost
