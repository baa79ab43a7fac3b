// Findings at the exact words of a text. Private to this library.
#pragma once

#include "base/diagnostic.h"
#include "lint/flow_texts.h"
#include "lint/lint.h"

#include <string_view>

namespace waypost {

/// A text that is judged, and what it stands in.
struct JudgedText {
    const LintInput& input;
    const FlowTexts& texts;
    const FlowText& text;
};

/// What is said of words: what they do, without a full stop, and how to mend it.
struct PhraseVerdict {
    const DiagnosticKind& kind;
    std::string_view what{};
    std::string_view hint{};
};

/// Reports the words of a match, at their place and under their card.
void report_phrase(const JudgedText& judged,
                   const PatternMatch& match,
                   const PhraseVerdict& verdict,
                   Diagnostics& found);

}  // namespace waypost
