// Every kind of finding that the checks of what a flow says can make. All change nothing.
#pragma once

#include "base/diagnostic.h"

#include <array>

namespace waypost {

// Evidence: where words and numbers come from.
inline constexpr DiagnosticKind kUnusedSource{"unused-source", Rank::Warning};
inline constexpr DiagnosticKind kUnusedTerm{"unused-term", Rank::Warning};
inline constexpr DiagnosticKind kUncited{"uncited", Rank::Warning};
inline constexpr DiagnosticKind kReviewOverdue{"review-overdue", Rank::Warning};
inline constexpr DiagnosticKind kNumberBare{"number-bare", Rank::Warning};
inline constexpr DiagnosticKind kOutlookUngated{"outlook-ungated", Rank::Warning};

// Decision aids: what they owe to readers.
inline constexpr DiagnosticKind kMissingCertifying{"missing-certifying", Rank::Warning};
inline constexpr DiagnosticKind kNoAlternative{"no-alternative", Rank::Warning};
inline constexpr DiagnosticKind kMissingBenefits{"missing-benefits", Rank::Warning};
inline constexpr DiagnosticKind kMissingHarms{"missing-harms", Rank::Warning};
inline constexpr DiagnosticKind kMissingExperience{"missing-experience", Rank::Warning};
inline constexpr DiagnosticKind kMissingNextSteps{"missing-next-steps", Rank::Warning};
inline constexpr DiagnosticKind kUnequalDetail{"unequal-detail", Rank::Warning};

// Words and reading.
inline constexpr DiagnosticKind kHardToRead{"hard-to-read", Rank::Warning};
inline constexpr DiagnosticKind kLongSentence{"long-sentence", Rank::Warning};
inline constexpr DiagnosticKind kUndefinedTerm{"undefined-term", Rank::Warning};
inline constexpr DiagnosticKind kDirectiveWording{"directive-wording", Rank::Warning};
inline constexpr DiagnosticKind kDiagnosingWording{"diagnosing-wording", Rank::Warning};
inline constexpr DiagnosticKind kRiskWording{"risk-wording", Rank::Warning};
inline constexpr DiagnosticKind kNumberInText{"number-in-text", Rank::Warning};

// Translations.
inline constexpr DiagnosticKind kTranslationMissing{"translation-missing", Rank::Warning};
inline constexpr DiagnosticKind kTranslationStale{"translation-stale", Rank::Warning};
inline constexpr DiagnosticKind kTranslationUnknown{"translation-unknown", Rank::Warning};

inline constexpr std::array kLintKinds = {
    // Evidence.
    &kUnusedSource,
    &kUnusedTerm,
    &kUncited,
    &kReviewOverdue,
    &kNumberBare,
    &kOutlookUngated,
    // Decision aids.
    &kMissingCertifying,
    &kNoAlternative,
    &kMissingBenefits,
    &kMissingHarms,
    &kMissingExperience,
    &kMissingNextSteps,
    &kUnequalDetail,
    // Words and reading.
    &kHardToRead,
    &kLongSentence,
    &kUndefinedTerm,
    &kDirectiveWording,
    &kDiagnosingWording,
    &kRiskWording,
    &kNumberInText,
    // Translations.
    &kTranslationMissing,
    &kTranslationStale,
    &kTranslationUnknown,
};

}  // namespace waypost
