#include "lint/families.h"
#include "lint/kinds.h"
#include "lint/phrase_findings.h"

namespace waypost {

void check_directive_wording(const LintInput& input, const FlowTexts& texts, Diagnostics& found) {
    for (const FlowText& text : texts.texts) {
        if (text.is_judged) {
            for (const PatternMatch& match :
                 texts.phrases(text, Phrase::Directive, Phrase::DirectiveAllowed)) {
                report_phrase({input, texts, text},
                              match,
                              {kDirectiveWording,
                               "tells readers what to do, or ranks what they may choose from",
                               "say what people are often offered, or what a team may talk about"},
                              found);
            }
        }
    }
}

}  // namespace waypost
