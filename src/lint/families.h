// The families of checks that `lint` runs, one file each. Private to this library.
#pragma once

#include "base/diagnostic.h"
#include "lint/flow_texts.h"
#include "lint/lint.h"

namespace waypost {

/// Whether all words say where they come from: uncited.
void check_citations(const LintInput& input, Diagnostics& found);

/// Sources and terms that nothing needs: unused-source, unused-term.
void check_unused(const LintInput& input, Diagnostics& found);

/// What a flow says about itself: missing-certifying, review-overdue.
void check_upkeep(const LintInput& input, Diagnostics& found);

/// Typed numbers: number-bare, outlook-ungated.
void check_numbers(const LintInput& input, Diagnostics& found);

/// What decisions, options and tests must tell: no-alternative, missing-benefits, missing-harms,
/// missing-experience, missing-next-steps.
void check_decisions(const LintInput& input, Diagnostics& found);

/// What a translation lacks: translation-missing, translation-stale, translation-unknown.
void check_translation(const LintInput& input, Diagnostics& found);

/// Both sides of an option, and the options of a decision, told at like length: unequal-detail.
void check_detail(const LintInput& input, Diagnostics& found);

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
