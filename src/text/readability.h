// How hard a text is to read, by two formulas. Neither means anything outside English.
#pragma once

#include <optional>

namespace waypost {

/// What the formulas count. Whole sentences only: headings and fragments are left out.
struct ReadingCounts {
    int sentences = 0;
    int words = 0;
    int syllables = 0;
    /// Words of three syllables and more.
    int long_words = 0;

    ReadingCounts& operator+=(const ReadingCounts& other);

    friend bool operator==(const ReadingCounts&, const ReadingCounts&) = default;
};

/// The school grade (of the USA) in which half to three quarters of a text are understood:
/// J. P. Kincaid, R. P. Fishburne, R. L. Rogers, B. S. Chissom, Derivation of new readability
/// formulas for Navy enlisted personnel, Research Branch Report 8-75, 1975. Without words, none.
[[nodiscard]] std::optional<double> flesch_kincaid_grade(const ReadingCounts& counts);

/// The least sentences for SMOG.
inline constexpr int kSmogSentences = 30;

/// The school grade (of the USA) in which all of a text is understood: G. H. McLaughlin, SMOG
/// grading: a new readability formula, Journal of Reading 12 (1969) 639-646, in its regression
/// form. It was derived from samples of 30 sentences; with fewer there is none.
[[nodiscard]] std::optional<double> smog_grade(const ReadingCounts& counts);

}  // namespace waypost
