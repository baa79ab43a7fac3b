// The families of checks that `lint` runs, one file each. Private to this library.
#pragma once

#include "base/diagnostic.h"
#include "lint/flow_texts.h"
#include "lint/lint.h"

namespace waypost {

// Words and reading: `texts` are those of the flow, read once for all of them.

/// Grades of the flow, its phases, rehearsals and cards: hard-to-read.
void check_reading_grade(const LintInput& input, const FlowTexts& texts, Diagnostics& found);

/// long-sentence.
void check_sentences(const LintInput& input, const FlowTexts& texts, Diagnostics& found);

/// undefined-term.
void check_undefined_terms(const LintInput& input, const FlowTexts& texts, Diagnostics& found);

/// directive-wording.
void check_directive_wording(const LintInput& input, const FlowTexts& texts, Diagnostics& found);

/// diagnosing-wording.
void check_diagnosing_wording(const LintInput& input, const FlowTexts& texts, Diagnostics& found);

/// risk-wording.
void check_risk_wording(const LintInput& input, const FlowTexts& texts, Diagnostics& found);

/// number-in-text.
void check_numbers_in_text(const LintInput& input, const FlowTexts& texts, Diagnostics& found);

}  // namespace waypost
