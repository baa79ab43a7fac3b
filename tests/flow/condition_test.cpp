#include "flow/condition.h"

#include <doctest/doctest.h>

#include <array>
#include <string>

using waypost::AnswerId;
using waypost::Answers;
using waypost::Condition;
using waypost::ConditionTable;
using waypost::ValueId;

namespace {

constexpr AnswerId kWho{0};
constexpr AnswerId kSite{1};

ConditionTable is(AnswerId answer, std::vector<ValueId> values) {
    return {{answer, false, std::move(values)}};
}

ConditionTable answered(AnswerId answer) {
    return {{answer, true, {}}};
}

/// Whether a condition holds when `who` is unset, 0 and 1: `-`, `0` and `1` for those where it
/// does.
std::string holding(const Condition& condition) {
    std::string text;
    const std::array<std::string, 3> names = {"-", "0", "1"};
    for (int value = -1; value < 2; ++value) {
        Answers answers(2);
        answers.set(kWho, ValueId{value});
        text += holds(condition, answers) ? names.at(static_cast<std::size_t>(value + 1)) : "";
    }
    return text;
}

}  // namespace

TEST_CASE("condition: without tables it always holds") {
    CHECK(holding({}) == "-01");
}

TEST_CASE("condition: an answer not given equals no value") {
    CHECK(holding({{is(kWho, {ValueId{0}})}, {}}) == "0");
    CHECK(holding({{}, {is(kWho, {ValueId{0}})}}) == "-1");
}

TEST_CASE("condition: a list holds for any of its values, a star for any at all") {
    CHECK(holding({{is(kWho, {ValueId{0}, ValueId{1}})}, {}}) == "01");
    CHECK(holding({{answered(kWho)}, {}}) == "01");
    CHECK(holding({{}, {answered(kWho)}}) == "-");
}

TEST_CASE("condition: every key of a table must hold") {
    ConditionTable both = is(kWho, {ValueId{0}});
    both.push_back({kSite, true, {}});
    CHECK(holding({{both}, {}}).empty());
    CHECK(holding({{}, {both}}) == "-01");
}

TEST_CASE("condition: any table of when, none of unless, and both together") {
    const ConditionTable zero = is(kWho, {ValueId{0}});
    const ConditionTable one = is(kWho, {ValueId{1}});
    CHECK(holding({{zero, one}, {}}) == "01");
    CHECK(holding({{}, {zero, one}}) == "-");
    CHECK(holding({{zero, one}, {one}}) == "0");
}
