// Every kind of finding that the checks of a flow can make.
#pragma once

#include "base/diagnostic.h"

#include <array>

namespace waypost {

// Broken: no Flow can be made.
inline constexpr DiagnosticKind kUnknownKey{"unknown-key", Rank::Broken};
inline constexpr DiagnosticKind kMissingKey{"missing-key", Rank::Broken};
inline constexpr DiagnosticKind kBadId{"bad-id", Rank::Broken};
inline constexpr DiagnosticKind kDuplicateId{"duplicate-id", Rank::Broken};
inline constexpr DiagnosticKind kNextAndChoices{"next-and-choices", Rank::Broken};
inline constexpr DiagnosticKind kUnknownNode{"unknown-node", Rank::Broken};
inline constexpr DiagnosticKind kUnknownPhase{"unknown-phase", Rank::Broken};
inline constexpr DiagnosticKind kUnknownSource{"unknown-source", Rank::Broken};
inline constexpr DiagnosticKind kUnknownAnswer{"unknown-answer", Rank::Broken};
inline constexpr DiagnosticKind kUnknownValue{"unknown-value", Rank::Broken};
inline constexpr DiagnosticKind kNoStart{"no-start", Rank::Broken};
inline constexpr DiagnosticKind kUnsafeLink{"unsafe-link", Rank::Broken};

// Unproven: the flow opens, but not every walk is proven to end well.
inline constexpr DiagnosticKind kEndGoesOn{"end-goes-on", Rank::Unproven};
inline constexpr DiagnosticKind kDetourLeaves{"detour-leaves", Rank::Unproven};
inline constexpr DiagnosticKind kOptionAsStep{"option-as-step", Rank::Unproven};
inline constexpr DiagnosticKind kEmptyLabel{"empty-label", Rank::Unproven};

inline constexpr std::array<const DiagnosticKind*, 16> kFlowKinds = {&kUnknownKey,
                                                                     &kMissingKey,
                                                                     &kBadId,
                                                                     &kDuplicateId,
                                                                     &kNextAndChoices,
                                                                     &kUnknownNode,
                                                                     &kUnknownPhase,
                                                                     &kUnknownSource,
                                                                     &kUnknownAnswer,
                                                                     &kUnknownValue,
                                                                     &kNoStart,
                                                                     &kUnsafeLink,
                                                                     &kEndGoesOn,
                                                                     &kDetourLeaves,
                                                                     &kOptionAsStep,
                                                                     &kEmptyLabel};

}  // namespace waypost
