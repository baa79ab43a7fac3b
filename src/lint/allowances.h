// The findings that authors chose to live with.
#pragma once

#include "base/diagnostic.h"
#include "flow/draft.h"
#include "flow/flow.h"

#include <array>
#include <cstddef>
#include <span>
#include <string_view>

namespace waypost {

/// An `[[allow]]` for a code that no finding has.
inline constexpr DiagnosticKind kUnknownCode{"unknown-code", Rank::Warning};

inline constexpr std::array kAllowanceKinds = {&kUnknownCode};

/// Takes out the warnings and unproven findings that an `[[allow]]` names by their code, and by
/// their card where it names one, and returns how many they were. Broken findings stay. One that
/// stands again because its allowance ran out before `today` (`YYYY-MM-DD`; empty: none ran out)
/// has a note that says so.
std::size_t apply_allowances(const Flow& flow, Diagnostics& found, std::string_view today);

/// Reports an `[[allow]]` whose code is none of the `known` ones: unknown-code.
void check_allowances(const FlowDraft& draft,
                      std::span<const DiagnosticKind* const> known,
                      Diagnostics& found);

}  // namespace waypost
