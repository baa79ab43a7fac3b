// Tests on answers: always decidable, false on answers not yet given.
#pragma once

#include "base/source_text.h"
#include "flow/answers.h"
#include "flow/ids.h"

#include <vector>

namespace waypost {

/// The answer is one of the values; with `any_value`, it is answered at all.
struct AnswerTest {
    AnswerId answer{};
    bool any_value = false;
    std::vector<ValueId> values{};
    /// Where the answer is named, and each of `values`.
    SourceSpan at{};
    std::vector<SourceSpan> values_at{};
};

/// Holds when every test holds.
using ConditionTable = std::vector<AnswerTest>;

/// `when` and `unless` of a choice, passage or row. Without tables it always holds.
struct Condition {
    /// Any of them; an empty list asks nothing.
    std::vector<ConditionTable> when{};
    /// None of them.
    std::vector<ConditionTable> unless{};

    [[nodiscard]] bool is_always() const { return when.empty() && unless.empty(); }
};

[[nodiscard]] bool holds(const AnswerTest& test, const Answers& answers);
[[nodiscard]] bool holds(const ConditionTable& table, const Answers& answers);
[[nodiscard]] bool holds(const Condition& condition, const Answers& answers);

}  // namespace waypost
