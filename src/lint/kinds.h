// Every kind of finding that the checks of words and evidence can make.
#pragma once

#include "base/diagnostic.h"

#include <array>

namespace waypost {

// Words and reading.
inline constexpr DiagnosticKind kHardToRead{"hard-to-read", Rank::Warning};
inline constexpr DiagnosticKind kLongSentence{"long-sentence", Rank::Warning};
inline constexpr DiagnosticKind kUndefinedTerm{"undefined-term", Rank::Warning};
inline constexpr DiagnosticKind kDirectiveWording{"directive-wording", Rank::Warning};
inline constexpr DiagnosticKind kDiagnosingWording{"diagnosing-wording", Rank::Warning};
inline constexpr DiagnosticKind kRiskWording{"risk-wording", Rank::Warning};
inline constexpr DiagnosticKind kNumberInText{"number-in-text", Rank::Warning};

inline constexpr std::array kLintKinds = {
    // Words and reading.
    &kHardToRead,
    &kLongSentence,
    &kUndefinedTerm,
    &kDirectiveWording,
    &kDiagnosingWording,
    &kRiskWording,
    &kNumberInText,
};

}  // namespace waypost
