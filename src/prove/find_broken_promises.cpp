#include "base/quoted.h"
#include "prove/families.h"
#include "prove/kinds.h"
#include "prove/wording.h"

#include <algorithm>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace waypost {

namespace {

/// That a promise names a card, or an option that a decision may offer.
struct Naming {
    std::size_t promise = 0;
    bool is_never = false;
    /// Among the options of the card; nothing when the card itself is named.
    std::optional<std::size_t> option{};
};

/// A place at which a promise's condition holds on something that it names.
struct Judged {
    SituationId place = kNoSituation;
    std::optional<std::size_t> option{};
};

/// What was found of one promise.
struct PromiseFacts {
    /// The first place that breaks `never`.
    std::optional<Judged> broken{};
    /// The first move to a route that `never` names.
    std::optional<std::pair<Move, NodeId>> broken_by{};
    /// Places at which `before` asks that the card was read, in breadth-first order.
    std::vector<Judged> to_judge{};
};

class PromiseSearch {
public:
    PromiseSearch(const Explored& explored, Diagnostics& found)
        : explored_(explored),
          flow_(explored.flow),
          situations_(explored.situations),
          found_(found),
          facts_(flow_.promises().size()) {}

    void run() {
        if (flow_.promises().empty()) {
            return;
        }
        gather_namings();
        look_at_situations();
        look_at_routes();
        for (std::size_t i = 0; i < facts_.size(); ++i) {
            judge(i);
        }
    }

private:
    void gather_namings() {
        for (std::size_t i = 0; i < flow_.promises().size(); ++i) {
            const Promise& promise = flow_.promises()[i];
            for (const NodeId card : promise.never) {
                named_[card.value].push_back({i, true, {}});
            }
            for (const NodeId card : promise.before) {
                named_[card.value].push_back({i, false, {}});
            }
        }
        at_card_.resize(flow_.nodes().size());
        for (std::size_t card = 0; card < at_card_.size(); ++card) {
            add_namings(card, NodeId::from_index(card), std::nullopt);
            const std::vector<OfferedOption>& options = flow_.nodes()[card].options;
            for (std::size_t i = 0; i < options.size(); ++i) {
                add_namings(card, options[i].card, i);
            }
        }
    }

    void add_namings(std::size_t card, NodeId named, std::optional<std::size_t> option) {
        const auto found = named_.find(named.value);
        if (found != named_.end()) {
            for (const Naming& naming : found->second) {
                at_card_[card].push_back({naming.promise, naming.is_never, option});
            }
        }
    }

    void look_at_situations() {
        Answers answers(flow_.answers().size());
        for (std::size_t i = 0; i < situations_.size(); ++i) {
            const auto id = static_cast<SituationId>(i);
            const Node& node = flow_.node(situations_.card(id));
            const std::vector<Naming>& namings = at_card_[situations_.card(id).index()];
            if (namings.empty() || node.kind == NodeKind::Route) {
                continue;
            }
            situations_.unpack(id, answers);
            for (const Naming& naming : namings) {
                const bool is_offered =
                    !naming.option || holds(node.options[*naming.option].condition, answers);
                if (is_offered && holds(flow_.promises()[naming.promise].condition, answers)) {
                    note(naming, id);
                }
            }
        }
    }

    void note(const Naming& naming, SituationId id) {
        PromiseFacts& facts = facts_[naming.promise];
        if (!naming.is_never) {
            facts.to_judge.push_back({id, naming.option});
        } else if (!facts.broken) {
            facts.broken = Judged{id, naming.option};
        }
    }

    /// A route is reached when a walk passes it.
    void look_at_routes() {
        Answers answers(flow_.answers().size());
        for (std::size_t i = 0; i < situations_.transits().size(); ++i) {
            const Transit& transit = situations_.transits()[i];
            for (const Naming& naming : at_card_[transit.route.index()]) {
                situations_.unpack_transit(i, answers);
                PromiseFacts& facts = facts_[naming.promise];
                if (naming.is_never && !facts.broken_by &&
                    holds(flow_.promises()[naming.promise].condition, answers)) {
                    facts.broken_by = {transit.by, transit.route};
                }
            }
        }
    }

    void judge(std::size_t position) {
        const Promise& promise = flow_.promises()[position];
        const PromiseFacts& facts = facts_[position];
        if (facts.broken) {
            report_broken(promise,
                          named_card(*facts.broken),
                          walk_to(situations_, facts.broken->place),
                          "is reached");
            return;
        }
        if (facts.broken_by) {
            report_broken(promise,
                          facts.broken_by->second,
                          walk_by(situations_, facts.broken_by->first),
                          "is reached");
            return;
        }
        if (!promise.before.empty() && promise.read.has_value()) {
            if (facts.to_judge.empty()) {
                report_idle(promise);
            } else {
                judge_before(promise, facts.to_judge);
            }
        }
    }

    [[nodiscard]] NodeId named_card(const Judged& judged) const {
        const NodeId card = situations_.card(judged.place);
        return judged.option ? flow_.node(card).options[*judged.option].card : card;
    }

    /// Walks on every way that does not stand on the card to read, breadth-first.
    void judge_before(const Promise& promise, const std::vector<Judged>& to_judge) {
        std::unordered_map<SituationId, std::vector<const Judged*>> judged;
        for (const Judged& one : to_judge) {
            judged[one.place].push_back(&one);
        }
        std::vector<SituationId> order{0};
        std::vector<SituationId> from{kNoSituation};
        std::vector<bool> seen(situations_.size());
        seen[0] = true;
        for (std::size_t next = 0; next < order.size(); ++next) {
            const SituationId id = order[next];
            const bool is_read = situations_.card(id) == promise.read;
            const auto here = judged.find(id);
            if (here != judged.end()) {
                for (const Judged* one : here->second) {
                    // A decision that is the card to read is stood on before its option opens.
                    if (!one->option || !is_read) {
                        report_broken(promise,
                                      named_card(*one),
                                      walk_along(order, from, next),
                                      "is reached without having read " +
                                          card_name(flow_.node(promise.read)));
                        return;
                    }
                }
            }
            if (is_read) {
                continue;
            }
            for (const SituationId to : situations_.moves(id)) {
                if (!seen[static_cast<std::size_t>(to)]) {
                    seen[static_cast<std::size_t>(to)] = true;
                    order.push_back(to);
                    from.push_back(static_cast<SituationId>(next));
                }
            }
        }
    }

    /// The walk to the situation at this position of a search, `from` being positions.
    [[nodiscard]] std::vector<FindingStep> walk_along(const std::vector<SituationId>& order,
                                                      const std::vector<SituationId>& from,
                                                      std::size_t position) const {
        std::vector<FindingStep> walk;
        while (from[position] != kNoSituation) {
            const auto before = static_cast<std::size_t>(from[position]);
            const SituationId id = order[before];
            const auto moves = situations_.moves(id);
            const auto move = std::ranges::find(moves, order[position]) - moves.begin();
            Place place{situations_.card(id), Answers(flow_.answers().size())};
            situations_.unpack(id, place.answers);
            const ChoiceId choice = offered(flow_, place)[static_cast<std::size_t>(move)];
            const Node& node = flow_.node(place.card);
            walk.push_back({node.id, node.choices[choice.index()].id});
            position = before;
        }
        std::ranges::reverse(walk);
        return walk;
    }

    void report_broken(const Promise& promise,
                       NodeId card,
                       std::vector<FindingStep> walk,
                       const std::string& how) {
        const Node& node = flow_.node(card);
        Diagnostic& one = found_.report(
            kPromiseBroken,
            promise.at,
            "promise " + quoted(promise.name) + " is broken: " +
                (node.kind == NodeKind::Option ? "option " + quoted(node.id) : card_name(node)) +
                " " + how + answers_of(promise, walk),
            "close the ways that lead there, or mend the promise");
        one.card = node.id;
        one.walk = std::move(walk);
    }

    /// " with `who` = `child`": what the promise asks for, after these steps.
    [[nodiscard]] std::string answers_of(const Promise& promise,
                                         const std::vector<FindingStep>& walk) const {
        Answers answers(flow_.answers().size());
        for (const FindingStep& step : walk) {
            const Node& node = flow_.node(flow_.find_node(step.node));
            const auto choice = std::ranges::find(node.choices, step.choice, &Choice::id);
            remember(*choice, answers);
        }
        return with_answers_of(flow_, {&promise.condition}, answers);
    }

    void report_idle(const Promise& promise) {
        const bool is_said =
            explored_.readings.known(promise.condition, {}) == Readings::Known::False;
        if (is_said ||
            std::ranges::none_of(promise.before, [&](NodeId card) { return is_come_to(card); })) {
            return;
        }
        found_.report(
            kPromiseIdle,
            promise.at,
            "the condition of promise " + quoted(promise.name) + " holds at none of its cards",
            "mend the condition, or take the promise out");
    }

    [[nodiscard]] bool is_come_to(NodeId card) const {
        const CardFacts& facts = explored_.readings.card(card);
        return facts.is_walked() || facts.offered_at != kNoSituation;
    }

    const Explored& explored_;
    const Flow& flow_;
    const Situations& situations_;
    Diagnostics& found_;
    std::vector<PromiseFacts> facts_;
    /// By the card that is named.
    std::unordered_map<int, std::vector<Naming>> named_{};
    /// By the card at which it is judged.
    std::vector<std::vector<Naming>> at_card_{};
};

}  // namespace

void find_broken_promises(const Explored& explored, Diagnostics& found) {
    PromiseSearch(explored, found).run();
}

}  // namespace waypost
