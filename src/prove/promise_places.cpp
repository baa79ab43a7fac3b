#include "prove/promise_places.h"

#include <tuple>

namespace waypost {

namespace {

/// That a promise names a card, or an option that the card may offer.
struct Naming {
    std::size_t promise = 0;
    bool is_never = false;
    NodeId named{};
    /// Null for the card itself.
    const Condition* offered = nullptr;
};

class PlaceSearch {
public:
    explicit PlaceSearch(const Explored& explored)
        : flow_(explored.flow),
          situations_(explored.situations),
          at_card_(flow_.nodes().size()),
          answers_(flow_.answers().size()),
          found_(flow_.promises().size()) {}

    std::vector<PromisePlaces> run() {
        gather();
        for (std::size_t i = 0; i < situations_.size(); ++i) {
            look_at(static_cast<SituationId>(i));
        }
        for (std::size_t i = 0; i < situations_.transits().size(); ++i) {
            look_at_transit(i);
        }
        return std::move(found_);
    }

private:
    void gather() {
        std::unordered_map<int, std::vector<Naming>> namings;
        for (std::size_t i = 0; i < flow_.promises().size(); ++i) {
            for (const NodeId card : flow_.promises()[i].never) {
                namings[card.value].push_back({i, true, card, nullptr});
            }
            for (const NodeId card : flow_.promises()[i].before) {
                namings[card.value].push_back({i, false, card, nullptr});
            }
        }
        const auto add = [&](std::size_t card, NodeId named, const Condition* offered) {
            const auto found = namings.find(named.value);
            if (found != namings.end()) {
                for (Naming naming : found->second) {
                    naming.offered = offered;
                    at_card_[card].push_back(naming);
                }
            }
        };
        for (std::size_t card = 0; card < at_card_.size(); ++card) {
            add(card, NodeId::from_index(card), nullptr);
            for (const OfferedOption& option : flow_.nodes()[card].options) {
                add(card, option.card, &option.condition);
            }
        }
    }

    [[nodiscard]] bool is_judged(const Naming& naming) const {
        return (naming.offered == nullptr || holds(*naming.offered, answers_)) &&
               holds(flow_.promises()[naming.promise].condition, answers_);
    }

    void look_at(SituationId id) {
        const NodeId card = situations_.card(id);
        const std::vector<Naming>& namings = at_card_[card.index()];
        if (namings.empty() || flow_.node(card).kind == NodeKind::Route) {
            return;
        }
        situations_.unpack(id, answers_);
        for (const Naming& naming : namings) {
            if (!is_judged(naming)) {
                continue;
            }
            if (naming.is_never) {
                reach(naming, situations_.move_to(id));
            } else {
                found_[naming.promise].to_judge.push_back({id, naming.named});
            }
        }
    }

    /// A route is reached when a walk passes it.
    void look_at_transit(std::size_t position) {
        const Transit& transit = situations_.transits()[position];
        for (const Naming& naming : at_card_[transit.route.index()]) {
            situations_.unpack_transit(position, answers_);
            if (!is_judged(naming)) {
                continue;
            }
            if (naming.is_never) {
                reach(naming, transit.by);
            } else {
                found_[naming.promise].holds_on_route = true;
            }
        }
    }

    /// Keeps the first: situations are numbered in the order of their walks.
    void reach(const Naming& naming, const Move& by) {
        std::optional<Reached>& reached = found_[naming.promise].reached;
        const auto order = [](const Move& move) { return std::tuple(move.from, move.choice); };
        if (!reached || order(by) < order(reached->by)) {
            reached = Reached{by, naming.named};
        }
    }

    const Flow& flow_;
    const Situations& situations_;
    std::vector<std::vector<Naming>> at_card_;
    Answers answers_;
    std::vector<PromisePlaces> found_;
};

}  // namespace

std::vector<PromisePlaces> promise_places(const Explored& explored) {
    return PlaceSearch(explored).run();
}

}  // namespace waypost
