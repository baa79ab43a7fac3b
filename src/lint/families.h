// The families of checks that `lint` runs, one file each. Private to this library.
#pragma once

#include "base/diagnostic.h"
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

/// Both sides of an option, and the options of a decision, told at like length: unequal-detail.
void check_detail(const LintInput& input, Diagnostics& found);

}  // namespace waypost
