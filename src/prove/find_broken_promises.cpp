#include "base/quoted.h"
#include "prove/families.h"
#include "prove/kinds.h"
#include "prove/promise_places.h"
#include "prove/routes_passed.h"
#include "prove/wording.h"

#include <algorithm>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace waypost {

namespace {

/// A walk that breaks a promise.
struct Broken {
    Path path{};
    NodeId named{};
};

/// Fewer choices first, of equally many those that come first in the file.
bool is_before(const Path& left, const Path& right) {
    if (left.size() != right.size()) {
        return left.size() < right.size();
    }
    return std::ranges::lexicographical_compare(left, right, {}, &Taken::choice, &Taken::choice);
}

/// Searches all walks that do not stand on the card to read, breadth-first, for one that comes to
/// what asks for it.
class UnreadSearch {
public:
    UnreadSearch(const Explored& explored, const Promise& promise, const PromisePlaces& places)
        : flow_(explored.flow),
          situations_(explored.situations),
          promise_(promise),
          names_route_(places.holds_on_route),
          seen_(situations_.size()) {
        for (const JudgedPlace& judged : places.to_judge) {
            judged_.emplace(judged.place, judged.named);
        }
    }

    std::optional<Broken> run() {
        if (names_route_) {
            look_at_start();
        }
        add(0, -1);
        for (std::size_t next = 0; next < order_.size(); ++next) {
            const SituationId id = order_[next];
            if (situations_.card(id) == promise_.read) {
                continue;
            }
            const auto judged = judged_.find(id);
            if (judged != judged_.end()) {
                // Walks are met in their order, so those of places that follow come later.
                offer({path_to(next), judged->second});
                break;
            }
            if (names_route_ && !best_) {
                look_at_routes(next);
            }
            for (const SituationId to : situations_.moves(id)) {
                add(to, static_cast<std::int32_t>(next));
            }
        }
        return std::move(best_);
    }

private:
    void add(SituationId id, std::int32_t from) {
        if (!seen_[static_cast<std::size_t>(id)]) {
            seen_[static_cast<std::size_t>(id)] = true;
            order_.push_back(id);
            from_.push_back(from);
        }
    }

    void offer(Broken broken) {
        if (!best_ || is_before(broken.path, best_->path)) {
            best_ = std::move(broken);
        }
    }

    [[nodiscard]] bool asks(NodeId route, const Answers& answers) const {
        return std::ranges::find(promise_.before, route) != promise_.before.end() &&
               holds(promise_.condition, answers);
    }

    void look_at_start() {
        Answers answers(flow_.answers().size());
        for (std::size_t i = 0; i < situations_.transits().size(); ++i) {
            const Transit& transit = situations_.transits()[i];
            situations_.unpack_transit(i, answers);
            if (transit.by.from == kNoSituation && asks(transit.route, answers)) {
                offer({{}, transit.route});
            }
        }
    }

    void look_at_routes(std::size_t position) {
        const SituationId id = order_[position];
        for_each_route_passed(
            situations_, id, [&](NodeId route, std::size_t move, const Answers& answers) {
                if (!asks(route, answers)) {
                    return;
                }
                Path path = path_to(position);
                path.push_back({situations_.card(id), offered_at(id)[move]});
                offer({std::move(path), route});
            });
    }

    [[nodiscard]] std::vector<ChoiceId> offered_at(SituationId id) const {
        Place place{situations_.card(id), Answers(flow_.answers().size())};
        situations_.unpack(id, place.answers);
        return offered(flow_, place);
    }

    /// The walk to the situation at this position of the search.
    [[nodiscard]] Path path_to(std::size_t position) const {
        Path path;
        while (from_[position] >= 0) {
            const auto before = static_cast<std::size_t>(from_[position]);
            const SituationId id = order_[before];
            const auto moves = situations_.moves(id);
            const auto move = std::ranges::find(moves, order_[position]) - moves.begin();
            path.push_back({situations_.card(id), offered_at(id)[static_cast<std::size_t>(move)]});
            position = before;
        }
        std::ranges::reverse(path);
        return path;
    }

    const Flow& flow_;
    const Situations& situations_;
    const Promise& promise_;
    bool names_route_;
    /// What is named at a place.
    std::unordered_map<SituationId, NodeId> judged_{};
    std::vector<bool> seen_;
    std::vector<SituationId> order_{};
    /// Positions in `order_`.
    std::vector<std::int32_t> from_{};
    std::optional<Broken> best_{};
};

class PromiseJudge {
public:
    PromiseJudge(const Explored& explored, Diagnostics& found)
        : explored_(explored), flow_(explored.flow), found_(found) {}

    void judge(const Promise& promise, const PromisePlaces& places) {
        const bool is_judged = !places.to_judge.empty() || places.holds_on_route;
        std::optional<Broken> unread;
        if (is_judged && promise.read.has_value()) {
            unread = UnreadSearch(explored_, promise, places).run();
        }
        if (places.reached) {
            Broken reached{path_by(explored_.situations, places.reached->by),
                           places.reached->named};
            if (!unread || !is_before(unread->path, reached.path)) {
                report_broken(promise, reached, "is reached");
                return;
            }
        }
        if (unread) {
            report_broken(promise,
                          *unread,
                          "is reached without having read " + card_name(flow_.node(promise.read)));
        } else if (!is_judged && !promise.before.empty()) {
            report_idle(promise);
        }
    }

private:
    void report_broken(const Promise& promise, const Broken& broken, const std::string& how) {
        const Node& node = flow_.node(broken.named);
        Answers answers(flow_.answers().size());
        for (const Taken& taken : broken.path) {
            remember(flow_.node(taken.card).choices[taken.choice.index()], answers);
        }
        Diagnostic& one = found_.report(
            kPromiseBroken,
            promise.at,
            "promise " + quoted(promise.name) + " is broken: " +
                (node.kind == NodeKind::Option ? "option " + quoted(node.id) : card_name(node)) +
                " " + how + with_answers_of(flow_, {&promise.condition}, answers),
            "close the ways that lead there, or mend the promise");
        one.card = node.id;
        one.walk = explored_.walks.of(broken.path);
    }

    /// Not said where a finding about its values or its cards says it already.
    void report_idle(const Promise& promise) {
        const bool is_said =
            explored_.readings.known(promise.condition, {}) == Readings::Known::False ||
            std::ranges::none_of(promise.before, [&](NodeId card) {
                const CardFacts& facts = explored_.readings.card(card);
                return facts.is_walked() || facts.offered_at != kNoSituation;
            });
        if (!is_said) {
            found_.report(
                kPromiseIdle,
                promise.at,
                "the condition of promise " + quoted(promise.name) + " holds at none of its cards",
                "mend the condition, or take the promise out");
        }
    }

    const Explored& explored_;
    const Flow& flow_;
    Diagnostics& found_;
};

}  // namespace

void find_broken_promises(const Explored& explored, Diagnostics& found) {
    const std::vector<Promise>& promises = explored.flow.promises();
    if (promises.empty()) {
        return;
    }
    const std::vector<PromisePlaces> places = promise_places(explored);
    PromiseJudge judge(explored, found);
    for (std::size_t i = 0; i < promises.size(); ++i) {
        judge.judge(promises[i], places[i]);
    }
}

}  // namespace waypost
