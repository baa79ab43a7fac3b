#include "lint/families.h"
#include "lint/kinds.h"
#include "lint/phrase_findings.h"
#include "lint/written_numbers.h"

#include <algorithm>
#include <functional>
#include <set>

namespace waypost {

namespace {

/// The cards that say that their source gives no plain figure.
std::set<std::size_t> cards_without_figure(const FlowTexts& texts) {
    std::set<std::size_t> cards;
    for (const FlowText& text : texts.texts) {
        if (text.card && !texts.phrases(text, Phrase::NoPlainFigure, std::nullopt).empty()) {
            cards.insert(*text.card);
        }
    }
    return cards;
}

bool names_treatment_or_test(const JudgedText& judged, const ProseSentence& sentence) {
    const auto matches = judged.texts.matches_of(judged.text);
    const auto begin =
        std::ranges::lower_bound(matches, sentence.first_word, std::less<>{}, &PatternMatch::first);
    const auto end =
        std::ranges::lower_bound(matches, sentence.last_word, std::less<>{}, &PatternMatch::first);
    return std::any_of(begin, end, [](const PatternMatch& match) {
        return match.tag == static_cast<int>(Phrase::TreatmentOrTest);
    });
}

}  // namespace

void check_risk_wording(const LintInput& input, const FlowTexts& texts, Diagnostics& found) {
    const PhraseVerdict absolute{kRiskWording,
                                 "promises or frightens more than a source can know",
                                 "say `may` or `in some people`, or that sources differ"};
    const PhraseVerdict odds{
        kRiskWording,
        "tells odds as one in so many, which readers take for more",
        "give the count as a typed number: `[[node.ID.number]]` with `n` and `of`"};
    const PhraseVerdict relative{
        kRiskWording,
        "tells a difference without the plain numbers",
        "give both counts as typed numbers, or say that the source gives no plain figure"};
    const WrittenNumbers numbers(input.words);
    const std::set<std::size_t> without_figure = cards_without_figure(texts);
    for (const FlowText& text : texts.texts) {
        if (!text.is_judged || text.first_match == text.last_match) {
            continue;
        }
        const JudgedText judged{input, texts, text};
        for (const auto& match : texts.phrases(text, Phrase::Absolute, Phrase::AbsoluteAllowed)) {
            report_phrase(judged, match, absolute, found);
        }
        for (const PatternMatch& match : numbers.counts_of(texts, text, Phrase::OneInMany)) {
            report_phrase(judged, match, odds, found);
        }
        for (const PatternMatch& match : texts.phrases(text, Phrase::Relative, std::nullopt)) {
            const bool is_declared = text.card && without_figure.contains(*text.card);
            if (!is_declared || names_treatment_or_test(judged, texts.sentence_of(text, match))) {
                report_phrase(judged, match, relative, found);
            }
        }
    }
}

}  // namespace waypost
