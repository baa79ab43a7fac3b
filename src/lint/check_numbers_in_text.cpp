#include "lint/families.h"
#include "lint/kinds.h"
#include "lint/phrase_findings.h"
#include "lint/written_numbers.h"

#include <algorithm>

namespace waypost {

namespace {

bool overlaps(const PatternMatch& match, const std::vector<PatternMatch>& others) {
    return std::ranges::any_of(others, [&](const PatternMatch& other) {
        return match.first < other.last && other.first < match.last;
    });
}

}  // namespace

void check_numbers_in_text(const LintInput& input, const FlowTexts& texts, Diagnostics& found) {
    const PhraseVerdict verdict{kNumberInText,
                                "is a count in running words",
                                "move it to `[[node.ID.number]]` with `n`, `of`, `over`, `who`, "
                                "`basis` and how sure it is"};
    const WrittenNumbers numbers(input.words);
    for (const FlowText& text : texts.texts) {
        if (text.first_match == text.last_match) {
            continue;
        }
        const JudgedText judged{input, texts, text};
        // One cause, one finding: these are risk-wording already.
        std::vector<PatternMatch> told = numbers.counts_of(texts, text, Phrase::OneInMany);
        const auto relative = texts.phrases(text, Phrase::Relative, std::nullopt);
        told.insert(told.end(), relative.begin(), relative.end());
        for (const PatternMatch& match : numbers.counts_of(texts, text, Phrase::Count)) {
            if (!overlaps(match, told)) {
                report_phrase(judged, match, verdict, found);
            }
        }
    }
}

}  // namespace waypost
