// Typed numbers: how many of how many, of whom, over what time, and how sure that is.
#pragma once

#include "base/source_text.h"
#include "flow/citation.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace waypost {

/// What `over` says where the authors know that the time was not given. Part of the format, in
/// every language.
inline constexpr std::string_view kOverNotStated = "not stated";

/// How the count stands to the truth.
enum class NumberBound { Exactly, About, AtLeast, AtMost };

/// The names in flow files, in the order of `NumberBound`.
inline constexpr std::array<std::string_view, 4> kNumberBoundNames = {
    "exactly", "about", "at_least", "at_most"};

/// What a number tells.
enum class NumberKind {
    /// How people fared: survival, return, spread.
    Outlook,
    /// What a treatment or a test did.
    Effect,
    /// How often something is so.
    Frequency,
};

/// The names in flow files, in the order of `NumberKind`.
inline constexpr std::array<std::string_view, 3> kNumberKindNames = {
    "outlook", "effect", "frequency"};

[[nodiscard]] std::optional<NumberBound> parse_number_bound(std::string_view name);
[[nodiscard]] std::optional<NumberKind> parse_number_kind(std::string_view name);

/// `low` to `high` of `of`; both ends are the same unless sources give a span.
struct Number {
    std::string label{};
    std::int64_t low = 0;
    std::int64_t high = 0;
    /// 1 to 1,000,000.
    std::int64_t of = 1;
    NumberBound bound = NumberBound::Exactly;
    /// The time it covers; empty when the authors did not say.
    std::string over{};
    std::string who{};
    std::string basis{};
    std::optional<NumberKind> kind{};
    std::string range{};
    std::string certainty{};
    Citation citation{};
    SourceSpan at{};
};

}  // namespace waypost
