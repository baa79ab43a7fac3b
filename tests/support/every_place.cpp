#include "support/every_place.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace waypost::test {

namespace {

bool is_true(const AnswerTest& test, const Answers& answers) {
    const ValueId value = answers[test.answer];
    if (!value.has_value()) {
        return false;
    }
    return test.any_value || std::ranges::find(test.values, value) != test.values.end();
}

bool is_true(const ConditionTable& table, const Answers& answers) {
    for (const AnswerTest& test : table) {
        if (!is_true(test, answers)) {
            return false;
        }
    }
    return true;
}

struct Landing {
    NodeId card{};
    Stand stand = Stand::OnCard;
    std::vector<RoutePass> passes{};
};

Landing land(const Flow& flow, NodeId card, const Answers& answers) {
    Landing landing{card, Stand::OnCard, {}};
    while (flow.node(landing.card).kind == NodeKind::Route) {
        const std::vector<RouteRow>& rows = flow.node(landing.card).rows;
        const auto was_here = std::ranges::find(landing.passes, landing.card, &RoutePass::route);
        if (was_here != landing.passes.end()) {
            landing.stand = Stand::InRing;
            return landing;
        }
        const auto row = std::ranges::find_if(
            rows, [&](const RouteRow& r) { return test::is_true(r.condition, answers); });
        if (row == rows.end()) {
            landing.passes.push_back({landing.card, -1});
            landing.stand = rows.empty() ? Stand::AtRouteEnd : Stand::InGap;
            return landing;
        }
        landing.passes.push_back({landing.card, static_cast<int>(row - rows.begin())});
        landing.card = row->to;
    }
    return landing;
}

/// What tells one place from another.
using Key = std::tuple<int, int, std::vector<int>, int>;

Key key_of(const EveryPlace& place) {
    std::vector<int> values;
    for (std::size_t i = 0; i < place.answers.size(); ++i) {
        values.push_back(place.answers[AnswerId::from_index(i)].value);
    }
    return {place.card.value, static_cast<int>(place.stand), std::move(values), place.mark};
}

}  // namespace

std::strong_ordering compare_paths(const ChoicePath& left, const ChoicePath& right) {
    if (left.size() != right.size()) {
        return left.size() <=> right.size();
    }
    return left <=> right;
}

bool is_true(const Condition& condition, const Answers& answers) {
    bool wanted = condition.when.empty();
    for (const ConditionTable& table : condition.when) {
        wanted = wanted || is_true(table, answers);
    }
    for (const ConditionTable& table : condition.unless) {
        wanted = wanted && !is_true(table, answers);
    }
    return wanted;
}

std::vector<int> open_choices(const Flow& flow, const EveryPlace& place) {
    std::vector<int> open;
    const std::vector<Choice>& choices = flow.node(place.card).choices;
    for (std::size_t i = 0; i < choices.size() && place.stand == Stand::OnCard; ++i) {
        if (is_true(choices[i].condition, place.answers)) {
            open.push_back(static_cast<int>(i));
        }
    }
    return open;
}

EverySpace every_place(const Flow& flow, const MarkRule& rule, int first_mark) {
    EverySpace space;
    std::map<Key, std::size_t> known;
    const auto find_or_add = [&](EveryPlace place) {
        const auto [entry, is_new] = known.emplace(key_of(place), space.places.size());
        if (is_new) {
            space.places.push_back(std::move(place));
        }
        return entry->second;
    };
    const Answers none(flow.answers().size());
    Landing start = land(flow, flow.start(), none);
    space.start_passes = std::move(start.passes);
    find_or_add({start.card, none, first_mark, start.stand, {}, {}});
    for (std::size_t at = 0; at < space.places.size(); ++at) {
        for (const int open : open_choices(flow, space.places[at])) {
            const EveryPlace from = space.places[at];
            const Choice& choice = flow.node(from.card).choices[static_cast<std::size_t>(open)];
            Answers answers = from.answers;
            for (const Remember& remember : choice.remember) {
                answers.set(remember.answer, remember.value);
            }
            Landing landing = land(flow, choice.to, answers);
            const int mark = rule ? rule(from, choice, landing.card) : 0;
            ChoicePath path = from.path;
            path.push_back(open);
            const std::size_t to = find_or_add(
                {landing.card, std::move(answers), mark, landing.stand, std::move(path), {}});
            space.places[at].moves.push_back({open, to, std::move(landing.passes)});
        }
    }
    return space;
}

std::vector<FindingStep> steps_of(const Flow& flow, const ChoicePath& path) {
    std::vector<FindingStep> steps;
    Answers answers(flow.answers().size());
    NodeId card = land(flow, flow.start(), answers).card;
    for (const int position : path) {
        const Choice& choice = flow.node(card).choices[static_cast<std::size_t>(position)];
        steps.push_back({flow.node(card).id, choice.id});
        for (const Remember& remember : choice.remember) {
            answers.set(remember.answer, remember.value);
        }
        card = land(flow, choice.to, answers).card;
    }
    return steps;
}

}  // namespace waypost::test
