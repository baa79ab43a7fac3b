// The answers that a walk may bring to a card, in every mix.
#pragma once

#include "flow/draft.h"

#include <map>
#include <string>
#include <vector>

namespace waypost::test {

/// An answer and what it may be; an empty value is "not given".
struct MixedAnswer {
    std::string id{};
    std::vector<std::string> values{};
};

using GivenAnswers = std::map<std::string, std::string>;

/// Each mix of the answers that the tables name.
[[nodiscard]] std::vector<GivenAnswers> all_mixes(const std::vector<MixedAnswer>& answers);

[[nodiscard]] bool is_true(const DraftCondition& condition, const GivenAnswers& given);

/// The condition holds for some mix and fails for another.
[[nodiscard]] bool is_undecided(const DraftCondition& condition,
                                const std::vector<GivenAnswers>& mixes);

}  // namespace waypost::test
