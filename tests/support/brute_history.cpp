// What depends on more of the past than the answers: who set them, which cards were stood on.
#include "support/brute_parts.h"

#include <algorithm>
#include <functional>

namespace waypost::test {

namespace {

bool contains(const std::vector<NodeId>& cards, NodeId card) {
    return std::ranges::find(cards, card) != cards.end();
}

const Remember* remembers(const Choice& choice, AnswerId answer) {
    const auto found = std::ranges::find(choice.remember, answer, &Remember::answer);
    return found == choice.remember.end() ? nullptr : &*found;
}

/// The mark is the card that gave the answer the value it has.
void find_asked_twice(const Flow& flow, AnswerId answer, BruteFindings& found) {
    const MarkRule setter = [&](const EveryPlace& from, const Choice& choice, NodeId) {
        return remembers(choice, answer) == nullptr ? from.mark : from.card.value;
    };
    const EverySpace space = every_place(flow, setter, -1);
    BestPath best;
    SourceSpan where;
    for (const EveryPlace& place : space.places) {
        for (const int open : open_choices(flow, place)) {
            const Choice& choice = flow.node(place.card).choices[static_cast<std::size_t>(open)];
            const Remember* given = remembers(choice, answer);
            if (given == nullptr || place.mark < 0 || place.mark == place.card.value ||
                place.answers[answer] == given->value || best.get()) {
                continue;
            }
            ChoicePath path = place.path;
            path.push_back(open);
            best.offer(std::move(path));
            where = choice.at;
        }
    }
    if (best.get()) {
        found.add("asked-twice", where, *best.get());
    }
}

/// Options that can be opened at a place.
std::vector<NodeId> opened_at(const Flow& flow, const EveryPlace& place) {
    std::vector<NodeId> cards;
    for (const OfferedOption& option : flow.node(place.card).options) {
        if (place.stand == Stand::OnCard && is_true(option.condition, place.answers)) {
            cards.push_back(option.card);
        }
    }
    return cards;
}

bool is_come_to(const Flow& flow, const EverySpace& space, NodeId card) {
    bool is_passed = false;
    each_pass(space, [&](const RoutePass& pass, const Answers&, const ChoicePath&) {
        is_passed = is_passed || pass.route == card;
    });
    return is_passed || !places_on(space, card).empty() ||
           !places_offering(flow, space, card).empty();
}

using PromiseJudge =
    std::function<void(NodeId card, const Answers& answers, bool was_read, const ChoicePath& path)>;

/// A route is reached when a walk comes by it.
void judge_routes(const EverySpace& space, const PromiseJudge& judge) {
    for (const RoutePass& pass : space.start_passes) {
        judge(pass.route, space.places.front().answers, false, {});
    }
    for (const EveryPlace& place : space.places) {
        for (const EveryMove& move : place.moves) {
            ChoicePath path = place.path;
            path.push_back(move.choice);
            for (const RoutePass& pass : move.passes) {
                judge(pass.route, space.places[move.to].answers, place.mark == 1, path);
            }
        }
    }
}

void find_broken_promise(const Flow& flow, const Promise& promise, BruteFindings& found) {
    // The mark: 1 once the walk has stood on the card to be read, this place included.
    const MarkRule has_read = [&](const EveryPlace& from, const Choice&, NodeId landed) {
        return from.mark == 1 || landed == promise.read ? 1 : 0;
    };
    EverySpace space = every_place(flow, has_read);
    if (space.places.front().card == promise.read) {
        space = every_place(flow, has_read, 1);
    }
    BestPath best;
    bool is_idle = !promise.before.empty();
    const auto judge =
        [&](NodeId card, const Answers& answers, bool was_read, const ChoicePath& path) {
            if (!is_true(promise.condition, answers)) {
                return;
            }
            const bool is_before = contains(promise.before, card);
            is_idle = is_idle && !is_before;
            if (contains(promise.never, card) || (is_before && !was_read)) {
                best.offer(path);
            }
        };
    for (const EveryPlace& place : space.places) {
        if (place.stand == Stand::OnCard) {
            judge(place.card, place.answers, place.mark == 1, place.path);
        }
        for (const NodeId option : opened_at(flow, place)) {
            judge(option, place.answers, place.mark == 1, place.path);
        }
    }
    judge_routes(space, judge);
    if (best.get()) {
        found.add("promise-broken", promise.at, *best.get());
        return;
    }
    // A finding about its cards or its values says it already.
    const bool is_said = known_of_promise(flow, space, promise) == false ||
                         std::ranges::none_of(promise.before, [&](NodeId card) {
                             return is_come_to(flow, space, card);
                         });
    if (is_idle && !is_said) {
        found.add_without_walk("promise-idle", promise.at);
    }
}

/// A walk can go nowhere, and another finding says so.
bool is_stopped(const Flow& flow, const EveryPlace& place) {
    return place.stand != Stand::OnCard ||
           (place.moves.empty() && flow.node(place.card).kind != NodeKind::End);
}

void find_broken_rehearsal(const Flow& flow, const Rehearsal& rehearsal, BruteFindings& found) {
    constexpr std::string_view kOpen = "open:";
    const EverySpace space = every_place(flow);
    std::size_t at = 0;
    ChoicePath path;
    const auto is_opened = [&](std::string_view id) {
        const std::vector<NodeId> options = opened_at(flow, space.places[at]);
        return std::ranges::any_of(options,
                                   [&](NodeId option) { return flow.node(option).id == id; });
    };
    for (std::size_t i = 0; i < rehearsal.choose.size(); ++i) {
        const std::string_view choose = rehearsal.choose[i];
        if (choose.starts_with(kOpen) && is_opened(choose.substr(kOpen.size()))) {
            continue;
        }
        const EveryPlace& place = space.places[at];
        if (is_stopped(flow, place)) {
            return;
        }
        const auto move = std::ranges::find_if(place.moves, [&](const EveryMove& m) {
            return flow.node(place.card).choices[static_cast<std::size_t>(m.choice)].id == choose;
        });
        if (move == place.moves.end()) {
            found.add("rehearsal-broken", rehearsal.choose_at[i], path);
            return;
        }
        path.push_back(move->choice);
        at = move->to;
    }
    if (!is_stopped(flow, space.places[at]) && space.places[at].card != rehearsal.ends_at) {
        found.add("rehearsal-broken", rehearsal.ends_at_place, path);
    }
}

}  // namespace

void find_history(const Flow& flow, const EverySpace&, BruteFindings& found) {
    for (std::size_t i = 0; i < flow.answers().size(); ++i) {
        find_asked_twice(flow, AnswerId::from_index(i), found);
    }
    for (const Promise& promise : flow.promises()) {
        find_broken_promise(flow, promise, found);
    }
    for (const Rehearsal& rehearsal : flow.rehearsals()) {
        find_broken_rehearsal(flow, rehearsal, found);
    }
}

}  // namespace waypost::test
