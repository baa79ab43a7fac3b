#include "base/quoted.h"
#include "lint/families.h"
#include "lint/kinds.h"
#include "lint/reading_counts.h"

#include <cmath>
#include <optional>
#include <string>
#include <utility>

namespace waypost {

namespace {

/// Below so many sentences, a card's grade says nothing.
constexpr int kCardSentences = 3;

/// Flesch's samples, from which the formula descends, have a hundred words (R. Flesch, A new
/// readability yardstick, Journal of Applied Psychology 32, 1948).
constexpr int kSampleWords = 100;

/// To one decimal place, as it is told.
double rounded(double grade) {
    return std::round(grade * 10) / 10;
}

std::string told(double grade) {
    const long tenths = std::lround(grade * 10);
    const std::string whole = std::to_string(tenths / 10);
    return tenths % 10 == 0 ? whole : whole + "." + std::to_string(std::abs(tenths % 10));
}

/// "grade 7.2 by Flesch-Kincaid, above 6"; empty when it is not above.
std::string excess(const std::optional<double>& grade, double most, const char* formula) {
    if (!grade || rounded(*grade) <= rounded(most)) {
        return {};
    }
    return std::string("grade ").append(told(*grade)) + " by " + formula + ", above " + told(most);
}

/// What it is with the words that the flow explains, where they make a difference.
std::string with_terms(const ReadingPart& part) {
    const std::optional<double> grade = flesch_kincaid_grade(part.all);
    return grade && part.all != part.without_terms
               ? " (" + told(*grade) + " by Flesch-Kincaid with the words that the flow explains)"
               : std::string{};
}

class GradeCheck {
public:
    GradeCheck(const LintInput& input, const ReadingReport& report, Diagnostics& found)
        : settings_(input.settings),
          report_(report),
          is_blamed_(report.cards.size()),
          found_(found) {}

    void judge_cards() {
        for (std::size_t i = 0; i < report_.cards.size(); ++i) {
            const ReadingPart& card = report_.cards[i];
            if (card.all.sentences < kCardSentences) {
                continue;
            }
            const std::string grades = excess(
                flesch_kincaid_grade(card.without_terms), settings_.card_grade, "Flesch-Kincaid");
            if (!grades.empty()) {
                is_blamed_[i] = true;
                report("card " + quoted(card.name), grades, card).card = card.name;
            }
        }
    }

    /// One cause, one finding: cards that are blamed by themselves do not count again.
    void judge_group(const std::string& what, const ReadingPart& group) {
        ReadingPart rest = group;
        for (const std::size_t card : group.cards) {
            if (is_blamed_[card]) {
                rest.all = less(rest.all, report_.cards[card].all);
                rest.without_terms = less(rest.without_terms, report_.cards[card].without_terms);
            }
        }
        if (rest.without_terms.words < kSampleWords) {
            return;
        }
        std::string grades =
            excess(flesch_kincaid_grade(rest.without_terms), settings_.grade, "Flesch-Kincaid");
        const std::string smog = excess(smog_grade(rest.without_terms), settings_.smog, "SMOG");
        grades += grades.empty() || smog.empty() ? smog : " and " + smog;
        if (!grades.empty()) {
            report(what, grades, rest);
        }
    }

private:
    static ReadingCounts less(const ReadingCounts& all, const ReadingCounts& part) {
        return {all.sentences - part.sentences,
                all.words - part.words,
                all.syllables - part.syllables,
                all.long_words - part.long_words};
    }

    Diagnostic& report(const std::string& what,
                       const std::string& grades,
                       const ReadingPart& part) {
        return found_.report(kHardToRead,
                             part.at,
                             what + " reads at " + grades + with_terms(part),
                             "write shorter sentences and shorter words, or explain a word that is "
                             "needed under `[term]`");
    }

    const CheckSettings& settings_;
    const ReadingReport& report_;
    std::vector<bool> is_blamed_;
    Diagnostics& found_;
};

}  // namespace

void check_reading_grade(const LintInput& input, const FlowTexts& texts, Diagnostics& found) {
    const ReadingReport report = count_reading(input, texts);
    if (!report.is_english) {
        return;
    }
    GradeCheck check(input, report, found);
    check.judge_cards();
    check.judge_group("the flow", report.flow);
    for (const ReadingPart& phase : report.phases) {
        check.judge_group("phase " + quoted(phase.name), phase);
    }
    for (const ReadingPart& rehearsal : report.rehearsals) {
        check.judge_group("rehearsal " + quoted(rehearsal.name), rehearsal);
    }
}

}  // namespace waypost
