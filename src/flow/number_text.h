// Typed numbers in words, the same in every view and export.
#pragma once

#include "base/words.h"
#include "flow/number.h"

#include <cstdint>
#include <string>
#include <vector>

namespace waypost {

/// A count as the language writes it, such as "1,000,000".
[[nodiscard]] std::string count_digits(std::int64_t count, const Words& words);

/// Such as "At least 81 of 100" or "About 5 to 7 of 1,000".
[[nodiscard]] std::string number_count(const Number& number, const Words& words);

/// What is counted and over what time, such as "Pots broken, over 5 years".
[[nodiscard]] std::string number_label(const Number& number, const Words& words);

/// The count and the label in one sentence.
[[nodiscard]] std::string number_sentence(const Number& number, const Words& words);

/// Who was counted, what it rests on, its range and how sure it is, a line each; what the flow does
/// not say is left out.
[[nodiscard]] std::vector<std::string> number_details(const Number& number, const Words& words);

/// A number as it stands beside others.
struct ShownNumber {
    Number number{};
    /// The count as the source has it; empty when that is what is shown.
    std::string as_given{};
};

/// Numbers that are shown together, all out of the same: people compare counts badly when what they
/// are out of differs. Exact where a common one up to 1,000, or the largest given, allows it.
/// Elsewhere counts are rounded to so many of 100, 1,000 and so on, never to none or to all, and
/// never past what "at least" and "at most" promise; exact ones are then told as "about".
[[nodiscard]] std::vector<ShownNumber> with_one_denominator(const std::vector<Number>& numbers,
                                                            const Words& words);

/// The same for lists that stand side by side, such as those of several options: all out of one.
[[nodiscard]] std::vector<std::vector<ShownNumber>> with_one_denominator(
    const std::vector<std::vector<Number>>& lists, const Words& words);

/// The most that is drawn as dots.
inline constexpr std::int64_t kMostDots = 1000;

}  // namespace waypost
