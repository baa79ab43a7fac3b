// Situations counted as the definition of them says, after the fact: places are told apart by the
// classes of the answers that still matter, nothing is merged while walking.
#include "support/brute_parts.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace waypost::test {

namespace {

/// For each answer, the sets of values that conditions still to be read compare it with.
using Tests = std::map<AnswerId, std::set<std::set<ValueId>>>;

void add_tests(const Flow& flow, const Condition& condition, Tests& tests) {
    for (const auto* tables : {&condition.when, &condition.unless}) {
        for (const ConditionTable& table : *tables) {
            for (const AnswerTest& test : table) {
                std::set<ValueId> values(test.values.begin(), test.values.end());
                for (std::size_t i = 0;
                     test.any_value && i < flow.answer(test.answer).values.size();
                     ++i) {
                    values.insert(ValueId::from_index(i));
                }
                tests[test.answer].insert(std::move(values));
            }
        }
    }
}

/// Tests of the card itself: what stands on it and on what it opens, and of the promises that name
/// these.
Tests own_tests(const Flow& flow, NodeId card) {
    const Node& node = flow.node(card);
    Tests tests;
    std::set<NodeId> named{card};
    for (const Choice& choice : node.choices) {
        add_tests(flow, choice.condition, tests);
    }
    for (const RouteRow& row : node.rows) {
        add_tests(flow, row.condition, tests);
    }
    for (const Passage& passage : node.passages) {
        add_tests(flow, passage.condition, tests);
    }
    for (const OfferedOption& option : node.options) {
        named.insert(option.card);
        add_tests(flow, option.condition, tests);
        for (const Passage& passage : flow.node(option.card).passages) {
            add_tests(flow, passage.condition, tests);
        }
    }
    for (const Promise& promise : flow.promises()) {
        const auto names = [&](NodeId one) { return named.contains(one); };
        if (std::ranges::any_of(promise.never, names) ||
            std::ranges::any_of(promise.before, names)) {
            add_tests(flow, promise.condition, tests);
        }
    }
    return tests;
}

/// Adds the tests ahead of a way, but for answers that it gives anew.
bool add_ahead(const Tests& ahead, const std::vector<Remember>& remembered, Tests& tests) {
    bool is_new = false;
    for (const auto& [answer, sets] : ahead) {
        if (std::ranges::find(remembered, answer, &Remember::answer) == remembered.end()) {
            for (const std::set<ValueId>& values : sets) {
                is_new = tests[answer].insert(values).second || is_new;
            }
        }
    }
    return is_new;
}

std::vector<Tests> all_tests(const Flow& flow) {
    std::vector<Tests> tests;
    for (std::size_t i = 0; i < flow.nodes().size(); ++i) {
        tests.push_back(own_tests(flow, NodeId::from_index(i)));
    }
    for (bool changed = true; changed;) {
        changed = false;
        for (std::size_t i = 0; i < tests.size(); ++i) {
            for (const Choice& choice : flow.nodes()[i].choices) {
                const Tests ahead = tests[choice.to.index()];
                changed = add_ahead(ahead, choice.remember, tests[i]) || changed;
            }
            for (const RouteRow& row : flow.nodes()[i].rows) {
                const Tests ahead = tests[row.to.index()];
                changed = add_ahead(ahead, {}, tests[i]) || changed;
            }
        }
    }
    return tests;
}

}  // namespace

std::size_t count_situations(const Flow& flow, const EverySpace& space) {
    const std::vector<Tests> tests = all_tests(flow);
    // What each test says of each answer: two values of one class give the same.
    std::set<std::pair<NodeId, std::vector<int>>> situations;
    for (const EveryPlace& place : space.places) {
        std::vector<int> classes;
        for (const auto& [answer, sets] : tests[place.card.index()]) {
            const ValueId value = place.answers[answer];
            classes.push_back(value.has_value() ? 1 : 0);
            for (const std::set<ValueId>& values : sets) {
                classes.push_back(values.contains(value) ? 1 : 0);
            }
        }
        situations.emplace(place.card, std::move(classes));
    }
    return situations.size();
}

}  // namespace waypost::test
