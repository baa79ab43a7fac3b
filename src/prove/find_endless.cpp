#include "base/quoted.h"
#include "prove/families.h"
#include "prove/kinds.h"
#include "prove/routes_passed.h"
#include "prove/wording.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>

namespace waypost {

namespace {

void report_dead_ends(const Explored& explored, Diagnostics& found) {
    const std::vector<Node>& nodes = explored.flow.nodes();
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        const Node& node = nodes[i];
        const CardFacts& facts = explored.readings.card(NodeId::from_index(i));
        const bool may_stop = node.kind == NodeKind::End || node.kind == NodeKind::Option;
        const bool has_way =
            node.kind == NodeKind::Route ? !node.rows.empty() : !node.choices.empty();
        if (may_stop || has_way || !facts.is_walked()) {
            continue;
        }
        Diagnostic& one = found.report(kDeadEnd,
                                       node.at,
                                       card_name(node) + " has no way on and is not an end",
                                       node.kind == NodeKind::Route
                                           ? "add a row that says where the walk goes on"
                                           : "add `next` or a choice, or give it the kind `end`");
        one.card = node.id;
        one.walk = explored.walks.by(
            first_arrival(explored.situations, explored.readings, NodeId::from_index(i)));
    }
}

void report_stuck(const Explored& explored, Diagnostics& found) {
    const std::vector<Node>& nodes = explored.flow.nodes();
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        const SituationId place = explored.readings.card(NodeId::from_index(i)).stuck_at;
        if (place == kNoSituation || nodes[i].kind == NodeKind::Option) {
            continue;
        }
        const Move move = explored.situations.move_to(place);
        Diagnostic& one =
            found.report(kStuck,
                         nodes[i].at,
                         "none of the ways on from card " + quoted(nodes[i].id) + " is offered" +
                             with_answers(explored.situations, move, nodes[i]),
                         "add a choice without a condition, or one whose condition holds then");
        one.card = nodes[i].id;
        one.walk = explored.walks.by(move);
    }
}

/// Tells endless loops, each set of cards once.
class LoopSearch {
public:
    LoopSearch(const Explored& explored, Diagnostics& found)
        : situations_(explored.situations),
          walks_(explored.walks),
          components_(explored.components),
          found_(found) {}

    void run() {
        find_stopping();
        if (situations_.size() > 0 && !can_stop(0)) {
            report(0, {});
            return;
        }
        for (std::size_t from = 0; from < situations_.size(); ++from) {
            const auto id = static_cast<SituationId>(from);
            if (can_stop(id)) {
                look_at_moves(id);
            }
        }
    }

private:
    [[nodiscard]] bool can_stop(SituationId id) const {
        return can_stop_[static_cast<std::size_t>(component(id))];
    }

    [[nodiscard]] std::int32_t component(SituationId id) const {
        return components_.of[static_cast<std::size_t>(id)];
    }

    /// A walk stops where nothing leads on, whatever other finding says so, unless routes send it
    /// round for ever.
    void find_stopping() {
        can_stop_.assign(components_.count, false);
        for (std::size_t i = 0; i < situations_.size(); ++i) {
            const auto id = static_cast<SituationId>(i);
            const auto moves = situations_.moves(id);
            if (moves.empty() && !situations_.is_hold(id, Hold::RouteRing)) {
                can_stop_[static_cast<std::size_t>(component(id))] = true;
            }
        }
        spread_stopping();
    }

    /// What a component leads to has a smaller number, so one look in that order is enough.
    void spread_stopping() {
        for (const SituationId id : components_.order) {
            const auto own = static_cast<std::size_t>(component(id));
            for (const SituationId to : situations_.moves(id)) {
                if (can_stop(to)) {
                    can_stop_[own] = true;
                }
            }
        }
    }

    void look_at_moves(SituationId from) {
        const auto moves = situations_.moves(from);
        for (std::size_t i = 0; i < moves.size(); ++i) {
            if (can_stop(moves[i]) || !looked_at_.insert(component(moves[i])).second) {
                continue;
            }
            report(moves[i], {from, offered_choice(from, i)});
        }
    }

    /// The choice that makes the move at this position among those of the situation.
    [[nodiscard]] ChoiceId offered_choice(SituationId from, std::size_t position) const {
        Place place{situations_.card(from), Answers(situations_.flow().answers().size())};
        situations_.unpack(from, place.answers);
        return offered(situations_.flow(), place)[position];
    }

    /// The cards that can be met from here on, routes among them. Past a limit on all such looks,
    /// only the first.
    [[nodiscard]] std::set<NodeId> cards_met(SituationId start) {
        constexpr std::size_t kMostLooks = 5'000'000;
        std::set<NodeId> cards;
        std::vector<SituationId> open{start};
        std::set<SituationId> seen{start};
        while (!open.empty() && looks_ < kMostLooks) {
            const SituationId id = open.back();
            open.pop_back();
            ++looks_;
            cards.insert(situations_.card(id));
            for_each_route_passed(situations_, id, [&](NodeId route, std::size_t, const Answers&) {
                cards.insert(route);
            });
            for (const SituationId to : situations_.moves(id)) {
                if (seen.insert(to).second) {
                    open.push_back(to);
                }
            }
        }
        return looks_ < kMostLooks ? cards : std::set{situations_.card(start)};
    }

    void report(SituationId at, const Move& move) {
        if (!told_.insert(cards_met(at)).second) {
            return;
        }
        const Node& node = situations_.flow().node(situations_.card(at));
        const bool is_ring = situations_.is_hold(at, Hold::RouteRing);
        Diagnostic& one = found_.report(
            kEndlessLoop,
            node.at,
            is_ring ? "route " + quoted(node.id) + " leads back to itself through routes alone" +
                          with_answers(situations_, move, node)
                    : "from card " + quoted(node.id) + " on no walk ever ends",
            "lead a choice, `next` or row out of the ring, towards a card of kind `end`");
        one.card = node.id;
        one.walk = walks_.by(move);
    }

    const Situations& situations_;
    FindingWalks& walks_;
    const Components& components_;
    Diagnostics& found_;
    std::vector<bool> can_stop_{};
    std::set<std::int32_t> looked_at_{};
    std::set<std::set<NodeId>> told_{};
    std::size_t looks_ = 0;
};

}  // namespace

void find_endless(const Explored& explored, Diagnostics& found) {
    report_dead_ends(explored, found);
    report_stuck(explored, found);
    LoopSearch(explored, found).run();
}

}  // namespace waypost
