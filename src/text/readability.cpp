#include "text/readability.h"

#include <cmath>

namespace waypost {

ReadingCounts& ReadingCounts::operator+=(const ReadingCounts& other) {
    sentences += other.sentences;
    words += other.words;
    syllables += other.syllables;
    long_words += other.long_words;
    return *this;
}

std::optional<double> flesch_kincaid_grade(const ReadingCounts& counts) {
    if (counts.words == 0 || counts.sentences == 0) {
        return std::nullopt;
    }
    const double words = counts.words;
    return 0.39 * words / counts.sentences + 11.8 * counts.syllables / words - 15.59;
}

std::optional<double> smog_grade(const ReadingCounts& counts) {
    if (counts.sentences < kSmogSentences) {
        return std::nullopt;
    }
    return 3.1291 + 1.0430 * std::sqrt(counts.long_words * 30.0 / counts.sentences);
}

}  // namespace waypost
