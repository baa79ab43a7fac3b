// Conditions in the words of the flow's own questions and answers.
#pragma once

#include "base/words.h"
#include "flow/flow.h"

#include <string>

namespace waypost {

/// "If Which tea is there?: Green or Black, and How full?: Half". An answer goes by the title of
/// the question that gives it where that is one card, else by its own label; values go by their
/// labels. Empty for a condition that always holds. Linear in the choices of the flow for each
/// test.
[[nodiscard]] std::string case_words(const Flow& flow,
                                     const Condition& condition,
                                     const Words& words);

}  // namespace waypost
