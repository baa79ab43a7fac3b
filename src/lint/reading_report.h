// How hard a flow is to read, by part.
#pragma once

#include "base/source_text.h"
#include "lint/lint.h"
#include "text/readability.h"

#include <cstddef>
#include <string>
#include <vector>

namespace waypost {

/// One part of a flow. Its grades are those of text/readability.h.
struct ReadingPart {
    /// The flow's title, the phase's title, the rehearsal's name, the card's id.
    std::string name{};
    SourceSpan at{};
    /// Every word of the whole sentences.
    ReadingCounts all{};
    /// The same without the words that the flow explains; what the settings are held against.
    ReadingCounts without_terms{};
    /// The cards that it sums up, as positions in `ReadingReport::cards`; empty for a card.
    std::vector<std::size_t> cards{};
};

/// Sentences are those that readers meet on cards: texts, passages, bullets, questions. Titles,
/// labels, what a speaker says and whatever ends without a stop are left out. The flow has the
/// texts of its terms too.
struct ReadingReport {
    /// False in languages without formulas: then everything else is empty.
    bool is_english = false;
    ReadingPart flow{};
    std::vector<ReadingPart> phases{};
    /// The cards that each walks or opens, one that comes twice counted once.
    std::vector<ReadingPart> rehearsals{};
    /// In the order of the draft.
    std::vector<ReadingPart> cards{};
};

/// Linear in the texts, and for each rehearsal in its steps and the number of cards.
[[nodiscard]] ReadingReport reading_report(const LintInput& input);

}  // namespace waypost
