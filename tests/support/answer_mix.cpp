#include "support/answer_mix.h"

#include <algorithm>

namespace waypost::test {

namespace {

bool is_true(const DraftConditionTable& table, const GivenAnswers& given) {
    return std::ranges::all_of(table.tests, [&](const DraftAnswerTest& test) {
        const auto answer = given.find(test.answer.value);
        if (answer == given.end() || answer->second.empty()) {
            return false;
        }
        return test.values.front().value == "*" ||
               std::ranges::find(test.values, answer->second, &WrittenText::value) !=
                   test.values.end();
    });
}

}  // namespace

std::vector<GivenAnswers> all_mixes(const std::vector<MixedAnswer>& answers) {
    std::vector<GivenAnswers> mixes{{}};
    for (const MixedAnswer& answer : answers) {
        std::vector<GivenAnswers> longer;
        for (const GivenAnswers& mix : mixes) {
            for (const std::string& value : answer.values) {
                longer.push_back(mix);
                longer.back()[answer.id] = value;
            }
        }
        mixes = std::move(longer);
    }
    return mixes;
}

bool is_true(const DraftCondition& condition, const GivenAnswers& given) {
    const auto holds = [&](const DraftConditionTable& table) { return is_true(table, given); };
    return (condition.when.empty() || std::ranges::any_of(condition.when, holds)) &&
           std::ranges::none_of(condition.unless, holds);
}

bool is_undecided(const DraftCondition& condition, const std::vector<GivenAnswers>& mixes) {
    const auto holds = [&](const GivenAnswers& given) { return is_true(condition, given); };
    return std::ranges::any_of(mixes, holds) && !std::ranges::all_of(mixes, holds);
}

}  // namespace waypost::test
