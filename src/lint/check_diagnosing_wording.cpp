#include "lint/families.h"
#include "lint/kinds.h"
#include "lint/phrase_findings.h"

namespace waypost {

void check_diagnosing_wording(const LintInput& input, const FlowTexts& texts, Diagnostics& found) {
    for (const FlowText& text : texts.texts) {
        if (text.is_judged) {
            for (const PatternMatch& match :
                 texts.phrases(text, Phrase::Diagnosing, Phrase::DiagnosingAllowed)) {
                report_phrase({input, texts, text},
                              match,
                              {kDiagnosingWording,
                               "tells one reader what their case is",
                               "say what signs can include, and that only tests can tell"},
                              found);
            }
        }
    }
}

}  // namespace waypost
