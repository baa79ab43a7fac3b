#include "lint/lint.h"

#include "lint/families.h"

namespace waypost {

Diagnostics lint(const LintInput& input) {
    Diagnostics found(input.flow.files());
    // Evidence, and what decision aids owe.
    check_citations(input, found);
    check_unused(input, found);
    check_upkeep(input, found);
    check_numbers(input, found);
    check_decisions(input, found);
    check_detail(input, found);
    check_translation(input, found);
    // Words and reading.
    const FlowTexts texts = read_flow_texts(input);
    check_reading_grade(input, texts, found);
    check_sentences(input, texts, found);
    check_undefined_terms(input, texts, found);
    check_directive_wording(input, texts, found);
    check_diagnosing_wording(input, texts, found);
    check_risk_wording(input, texts, found);
    check_numbers_in_text(input, texts, found);
    return found;
}

}  // namespace waypost
