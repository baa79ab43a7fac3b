// What the answers can still become on the way ahead, and what that makes of conditions. Private to
// this library.
#pragma once

#include "flow/flow.h"

#include <vector>

namespace waypost {

/// How often a condition holds over every combination of the answers that are still possible.
enum class Outlook {
    Never,
    /// For some combinations at most; where conditions are tangled it may be for none.
    Sometimes,
    Always,
};

/// For each answer the values it can have at some place ahead, "not answered" among them. Answers
/// are kept apart, so combinations that no walk has count too: what is Never is truly never.
class Prospects {
public:
    /// Only the answers as they are.
    Prospects(const Flow& flow, const Answers& now);

    /// Adds a value that the answer can come to have. False when it was there already.
    bool allow(AnswerId answer, ValueId value);

    [[nodiscard]] Outlook outlook(const Condition& condition) const;

    /// The answer that keeps a condition from holding, the first one as the condition is written.
    /// Without a value when only answers not given do. Pre: the outlook is Never.
    [[nodiscard]] AnswerId what_closes(const Condition& condition) const;

    /// The answer that makes a condition hold, the first one as the condition is written. Without a
    /// value when it asks nothing that is answered. Pre: the outlook is Always.
    [[nodiscard]] AnswerId what_decides(const Condition& condition) const;

private:
    [[nodiscard]] Outlook outlook(const AnswerTest& test) const;
    [[nodiscard]] Outlook outlook(const ConditionTable& table) const;
    [[nodiscard]] bool can_be_answered(AnswerId answer) const;

    /// For each answer: whether it can be unset, then whether it can have each of its values.
    std::vector<std::vector<bool>> possible_{};
};

}  // namespace waypost
