#include "lint/phrase_findings.h"

#include "base/quoted.h"

#include <algorithm>
#include <string>

namespace waypost {

void report_phrase(const JudgedText& judged,
                   const PatternMatch& match,
                   const PhraseVerdict& verdict,
                   Diagnostics& found) {
    std::string words(judged.texts.words(judged.text, match.first, match.last));
    std::ranges::replace(words, '\n', ' ');
    const SourceSpan place = judged.texts.place(judged.text, match.first, match.last);
    const std::string message = quoted(words).append(" ").append(verdict.what);
    found.report(verdict.kind, place, message, std::string(verdict.hint)).card =
        card_id(judged.input, judged.text);
}

}  // namespace waypost
