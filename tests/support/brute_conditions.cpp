// What conditions ask, and what of that walks ever answer.
#include "support/brute_parts.h"

#include <algorithm>
#include <map>
#include <set>

namespace waypost::test {

namespace {

std::vector<AnswerTest> tests_of(const Condition& condition) {
    std::vector<AnswerTest> tests;
    for (const std::vector<ConditionTable>* tables : {&condition.when, &condition.unless}) {
        for (const ConditionTable& table : *tables) {
            tests.insert(tests.end(), table.begin(), table.end());
        }
    }
    return tests;
}

std::vector<SourceSpan> places_of(const Condition& condition) {
    std::vector<SourceSpan> places;
    for (const AnswerTest& test : tests_of(condition)) {
        places.push_back(test.at);
        places.insert(places.end(), test.values_at.begin(), test.values_at.end());
    }
    return places;
}

/// For each answer the values that some walk remembers.
std::map<AnswerId, std::set<ValueId>> remembered(const Flow& flow, const EverySpace& space) {
    std::map<AnswerId, std::set<ValueId>> values;
    for (const EveryPlace& place : space.places) {
        for (const EveryMove& move : place.moves) {
            const Choice& choice =
                flow.node(place.card).choices[static_cast<std::size_t>(move.choice)];
            for (const Remember& remember : choice.remember) {
                values[remember.answer].insert(remember.value);
            }
        }
    }
    return values;
}

class Conditions {
public:
    Conditions(const Flow& flow, const EverySpace& space, BruteFindings& found)
        : flow_(flow),
          readings_(all_readings(flow, space)),
          values_(remembered(flow, space)),
          found_(found) {}

    void find_unset() {
        for (const Reading& reading : readings_) {
            std::set<AnswerId> told;
            for (const AnswerTest& test : tests_of(*reading.condition)) {
                const auto is_unset = [&](const Answers& answers) {
                    return !answers[test.answer].has_value();
                };
                if (std::ranges::all_of(reading.answers, is_unset) &&
                    told.insert(test.answer).second) {
                    found_.add("read-before-set", test.at, reading.first);
                }
            }
        }
    }

    void find_never_set() {
        for (const Reading& reading : readings_) {
            for (const AnswerTest& test : tests_of(*reading.condition)) {
                for (std::size_t i = 0; i < test.values.size(); ++i) {
                    if (is_never_set(test.answer, test.values[i])) {
                        found_.add_without_walk("never-set", test.values_at[i]);
                    }
                }
            }
        }
    }

    void find_never_read(const EverySpace& space) {
        std::set<AnswerId> read;
        const auto add = [&read](const Condition& condition) {
            for (const AnswerTest& test : tests_of(condition)) {
                read.insert(test.answer);
            }
        };
        for (const Node& node : flow_.nodes()) {
            for (const Choice& choice : node.choices) {
                add(choice.condition);
            }
            for (const OfferedOption& option : node.options) {
                add(option.condition);
            }
            for (const Passage& passage : node.passages) {
                add(passage.condition);
            }
            for (const RouteRow& row : node.rows) {
                add(row.condition);
            }
        }
        for (const Promise& promise : flow_.promises()) {
            add(promise.condition);
        }
        for (std::size_t i = 0; i < flow_.nodes().size(); ++i) {
            if (places_on(space, NodeId::from_index(i)).empty()) {
                continue;
            }
            for (const Choice& choice : flow_.nodes()[i].choices) {
                for (const Remember& remember : choice.remember) {
                    if (!read.contains(remember.answer)) {
                        found_.add_without_walk("never-read", remember.at);
                    }
                }
            }
        }
    }

    void find_constant() {
        for (const Reading& reading : readings_) {
            const bool is_judged =
                reading.kind != ReaderKind::Row && reading.kind != ReaderKind::Promise;
            if (!is_judged || reading.condition->is_always() || is_said(reading)) {
                continue;
            }
            const auto holds_now = [&](const Answers& answers) {
                return is_true(*reading.condition, answers);
            };
            if (std::ranges::none_of(reading.answers, holds_now)) {
                found_.add("never-true", reading.at, reading.first);
            } else if (std::ranges::all_of(reading.answers, holds_now)) {
                found_.add("always-true", reading.at, reading.first);
            }
        }
    }

private:
    [[nodiscard]] bool is_never_set(AnswerId answer, ValueId value) const {
        const auto set = values_.find(answer);
        return set != values_.end() && !set->second.contains(value);
    }

    [[nodiscard]] bool is_said(const Reading& reading) const {
        const bool is_stuck = reading.kind == ReaderKind::Choice &&
                              found_.has({"stuck"}, {flow_.node(reading.card).at});
        return is_stuck || found_.has({"read-before-set"}, places_of(*reading.condition)) ||
               is_decided_by_never_set(reading);
    }

    /// Were the values remembered that no walk remembers, the condition could come out otherwise.
    [[nodiscard]] bool is_decided_by_never_set(const Reading& reading) const {
        const Answers& now = reading.answers.front();
        const bool seen = is_true(*reading.condition, now);
        std::vector<Answers> others;
        for (const AnswerTest& test : tests_of(*reading.condition)) {
            for (const ValueId value : test.values) {
                if (!is_never_set(test.answer, value)) {
                    continue;
                }
                for (const Answers& answers : reading.answers) {
                    others.push_back(answers);
                    others.back().set(test.answer, value);
                }
                for (std::size_t i = 0; i < others.size() && others.size() < 10'000; ++i) {
                    others.push_back(others[i]);
                    others.back().set(test.answer, value);
                }
            }
        }
        return std::ranges::any_of(others, [&](const Answers& answers) {
            return is_true(*reading.condition, answers) != seen;
        });
    }

    const Flow& flow_;
    std::vector<Reading> readings_;
    std::map<AnswerId, std::set<ValueId>> values_;
    BruteFindings& found_;
};

}  // namespace

void find_conditions(const Flow& flow, const EverySpace& space, BruteFindings& found) {
    Conditions conditions(flow, space, found);
    conditions.find_unset();
    conditions.find_never_set();
    conditions.find_never_read(space);
    conditions.find_constant();
}

}  // namespace waypost::test
