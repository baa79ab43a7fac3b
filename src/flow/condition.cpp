#include "flow/condition.h"

#include <algorithm>

namespace waypost {

bool holds(const AnswerTest& test, const Answers& answers) {
    const ValueId value = answers[test.answer];
    if (!value.has_value()) {
        return false;
    }
    return test.any_value || std::ranges::find(test.values, value) != test.values.end();
}

bool holds(const ConditionTable& table, const Answers& answers) {
    return std::ranges::all_of(table, [&](const AnswerTest& t) { return holds(t, answers); });
}

bool holds(const Condition& condition, const Answers& answers) {
    const auto table_holds = [&](const ConditionTable& t) { return holds(t, answers); };
    const bool wanted = condition.when.empty() || std::ranges::any_of(condition.when, table_holds);
    return wanted && std::ranges::none_of(condition.unless, table_holds);
}

}  // namespace waypost
