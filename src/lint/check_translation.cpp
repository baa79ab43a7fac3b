#include "base/quoted.h"
#include "lint/families.h"
#include "lint/kinds.h"

#include <string>

namespace waypost {

namespace {

/// The line that a translator adds or mends.
std::string entry_of(const TranslationGap& gap) {
    return "\"" + gap.key + "\" = { text = \"…\", of = \"" + text_mark(gap.original) + "\" }";
}

Diagnostic& report(const TranslationGap& gap, const std::string& file, Diagnostics& found) {
    switch (gap.fault) {
        case TranslationFault::Missing:
            return found.report(kTranslationMissing,
                                gap.at,
                                "this text, " + quoted(gap.key) + ", is not translated",
                                "add to `[text]` of " + quoted(file) + ": " + entry_of(gap));
        case TranslationFault::Stale:
            return found.report(
                kTranslationStale,
                gap.at,
                quoted(gap.key) + " was translated when the original said something else",
                "translate what it says now, then write `of = \"" + text_mark(gap.original) +
                    "\"`");
        case TranslationFault::Unknown: break;
    }
    return found.report(kTranslationUnknown,
                        gap.at,
                        "the flow has no text " + quoted(gap.key),
                        "take it out, or give it the name of the text that it is for");
}

}  // namespace

void check_translation(const LintInput& input, Diagnostics& found) {
    if (input.translation == nullptr) {
        return;
    }
    for (const TranslationGap& gap : input.translation->gaps) {
        report(gap, input.translation->file, found).card = gap.card;
    }
}

}  // namespace waypost
