// Every kind of finding that reading a file can make, beside those of src/flow/kinds.h.
#pragma once

#include "base/diagnostic.h"

#include <array>

namespace waypost {

/// The file is not there, is a folder, or is not text in UTF-8.
inline constexpr DiagnosticKind kUnreadable{"unreadable", Rank::Broken};
inline constexpr DiagnosticKind kTooLarge{"too-large", Rank::Broken};
inline constexpr DiagnosticKind kTomlSyntax{"toml-syntax", Rank::Broken};
inline constexpr DiagnosticKind kUnknownKind{"unknown-kind", Rank::Broken};
inline constexpr DiagnosticKind kWrongType{"wrong-type", Rank::Broken};
inline constexpr DiagnosticKind kBadDate{"bad-date", Rank::Broken};

/// A path that leads out of the flow's folder.
inline constexpr DiagnosticKind kUnsafePath{"unsafe-path", Rank::Broken};

inline constexpr std::array<const DiagnosticKind*, 7> kFlowFileKinds = {
    &kUnreadable, &kTooLarge, &kTomlSyntax, &kUnknownKind, &kWrongType, &kBadDate, &kUnsafePath};

}  // namespace waypost
