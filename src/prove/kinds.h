// Every kind of finding that the prover can make.
#pragma once

#include "base/diagnostic.h"

#include <array>

namespace waypost {

// Unproven: the flow opens, but not every walk is proven to end well.
inline constexpr DiagnosticKind kDeadEnd{"dead-end", Rank::Unproven};
inline constexpr DiagnosticKind kUnreachable{"unreachable", Rank::Unproven};
inline constexpr DiagnosticKind kEndlessLoop{"endless-loop", Rank::Unproven};
inline constexpr DiagnosticKind kStuck{"stuck", Rank::Unproven};
inline constexpr DiagnosticKind kRouteGap{"route-gap", Rank::Unproven};
inline constexpr DiagnosticKind kRouteShadowed{"route-shadowed", Rank::Unproven};
inline constexpr DiagnosticKind kNeverTrue{"never-true", Rank::Unproven};
inline constexpr DiagnosticKind kNeverSet{"never-set", Rank::Unproven};
inline constexpr DiagnosticKind kReadBeforeSet{"read-before-set", Rank::Unproven};
inline constexpr DiagnosticKind kSameLabel{"same-label", Rank::Unproven};
inline constexpr DiagnosticKind kRehearsalBroken{"rehearsal-broken", Rank::Unproven};
inline constexpr DiagnosticKind kPromiseBroken{"promise-broken", Rank::Unproven};
inline constexpr DiagnosticKind kNotProven{"not-proven", Rank::Unproven};

inline constexpr DiagnosticKind kAlwaysTrue{"always-true", Rank::Warning};
inline constexpr DiagnosticKind kNeverRead{"never-read", Rank::Warning};
inline constexpr DiagnosticKind kAskedTwice{"asked-twice", Rank::Warning};
inline constexpr DiagnosticKind kNoRealChoice{"no-real-choice", Rank::Warning};
inline constexpr DiagnosticKind kPromiseIdle{"promise-idle", Rank::Warning};
inline constexpr DiagnosticKind kNoOption{"no-option", Rank::Warning};
inline constexpr DiagnosticKind kNoDecision{"no-decision", Rank::Warning};

inline constexpr std::array<const DiagnosticKind*, 20> kProveKinds = {
    &kDeadEnd,         &kUnreachable,   &kEndlessLoop, &kStuck,         &kRouteGap,
    &kRouteShadowed,   &kNeverTrue,     &kNeverSet,    &kReadBeforeSet, &kSameLabel,
    &kRehearsalBroken, &kPromiseBroken, &kNotProven,   &kAlwaysTrue,    &kNeverRead,
    &kAskedTwice,      &kNoRealChoice,  &kPromiseIdle, &kNoOption,      &kNoDecision};

}  // namespace waypost
