// What conditions ask, and what of that walks ever answer.
#include "support/brute_parts.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <utility>

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
                const bool is_judged = reading.kind != ReaderKind::Promise;
                if (is_judged && is_unset(reading, test.answer) &&
                    told.insert(test.answer).second) {
                    found_.add("read-before-set", test.at, reading.first);
                }
            }
        }
    }

    /// One finding a value, where the file names it first.
    void find_never_set() {
        std::map<std::pair<AnswerId, ValueId>, SourceSpan> blamed;
        for (const Reading& reading : readings_) {
            for (const AnswerTest& test : tests_of(*reading.condition)) {
                for (std::size_t i = 0; i < test.values.size(); ++i) {
                    if (is_never_set(test.answer, test.values[i])) {
                        const auto [first, is_new] = blamed.emplace(
                            std::pair(test.answer, test.values[i]), test.values_at[i]);
                        if (!is_new && is_before(test.values_at[i], first->second)) {
                            first->second = test.values_at[i];
                        }
                    }
                }
            }
        }
        for (const auto& [what, where] : blamed) {
            found_.add_without_walk("never-set", where);
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
            if (!is_judged || reading.condition->is_always() || known(reading)) {
                continue;
            }
            const auto holds_now = [&](const Answers& answers) {
                return is_true(*reading.condition, answers);
            };
            const SourceSpan where = tests_of(*reading.condition).front().at;
            const bool is_stuck = reading.kind == ReaderKind::Choice &&
                                  found_.has({"stuck"}, {flow_.node(reading.card).at});
            if (std::ranges::none_of(reading.answers, holds_now) && !is_stuck) {
                found_.add("never-true", where, reading.first);
            } else if (std::ranges::all_of(reading.answers, holds_now)) {
                found_.add("always-true", where, reading.first);
            }
        }
    }

    /// Rows that no walk takes, unless read-before-set or never-set say why.
    void find_shadowed() {
        for (const Reading& reading : readings_) {
            if (reading.kind != ReaderKind::Row || reading.is_taken || known(reading) == false ||
                stands_behind_known(reading)) {
                continue;
            }
            found_.add("route-shadowed", reading.at, reading.first);
        }
    }

    /// never-true, read-before-set or never-set speak of a choice of the card.
    [[nodiscard]] bool are_choices_blamed(NodeId card) const {
        return std::ranges::any_of(readings_, [&](const Reading& reading) {
            if (reading.card != card || reading.kind != ReaderKind::Choice) {
                return false;
            }
            const auto holds_now = [&](const Answers& answers) {
                return is_true(*reading.condition, answers);
            };
            const auto is_read_unset = [&](const AnswerTest& test) {
                return is_unset(reading, test.answer);
            };
            return known(reading) || std::ranges::none_of(reading.answers, holds_now) ||
                   std::ranges::any_of(tests_of(*reading.condition), is_read_unset);
        });
    }

    /// What tests that are known to be false decide about the condition, if they do.
    [[nodiscard]] std::optional<bool> known(const Reading& reading) const {
        bool some_unless = false;
        std::size_t open_when = 0;
        for (const ConditionTable& table : reading.condition->when) {
            open_when += is_known_false(reading, table) ? 0U : 1U;
        }
        for (const ConditionTable& table : reading.condition->unless) {
            some_unless = some_unless || !is_known_false(reading, table);
        }
        if (!reading.condition->when.empty()) {
            return open_when == 0 ? std::optional(false) : std::nullopt;
        }
        const bool is_decided = !reading.condition->unless.empty() && !some_unless;
        return is_decided ? std::optional(true) : std::nullopt;
    }

private:
    static bool is_before(const SourceSpan& left, const SourceSpan& right) {
        return std::pair(left.line, left.column) < std::pair(right.line, right.column);
    }

    [[nodiscard]] bool is_unset(const Reading& reading, AnswerId answer) const {
        return std::ranges::all_of(
            reading.answers, [&](const Answers& answers) { return !answers[answer].has_value(); });
    }

    [[nodiscard]] bool is_never_set(AnswerId answer, ValueId value) const {
        const auto set = values_.find(answer);
        return set != values_.end() && !set->second.contains(value);
    }

    /// read-before-set or never-set say that it is false wherever it is read.
    [[nodiscard]] bool is_known_false(const Reading& reading, const AnswerTest& test) const {
        const auto is_lost = [&](ValueId value) { return is_never_set(test.answer, value); };
        const bool is_read_unset =
            reading.kind != ReaderKind::Promise && is_unset(reading, test.answer);
        return is_read_unset || (!test.any_value && std::ranges::all_of(test.values, is_lost));
    }

    [[nodiscard]] bool is_known_false(const Reading& reading, const ConditionTable& table) const {
        return std::ranges::any_of(
            table, [&](const AnswerTest& test) { return is_known_false(reading, test); });
    }

    /// A row above it is known to hold always.
    [[nodiscard]] bool stands_behind_known(const Reading& reading) const {
        for (const Reading& other : readings_) {
            if (other.card == reading.card && other.kind == ReaderKind::Row &&
                is_before(other.at, reading.at) && known(other) == true) {
                return true;
            }
        }
        return false;
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
    conditions.find_shadowed();
}

bool are_choices_blamed(const Flow& flow, const EverySpace& space, NodeId card) {
    BruteFindings found(flow);
    return Conditions(flow, space, found).are_choices_blamed(card);
}

std::optional<bool> known_of_promise(const Flow& flow,
                                     const EverySpace& space,
                                     const Promise& promise) {
    BruteFindings found(flow);
    const Conditions conditions(flow, space, found);
    Reading reading;
    reading.condition = &promise.condition;
    reading.kind = ReaderKind::Promise;
    return conditions.known(reading);
}

}  // namespace waypost::test
