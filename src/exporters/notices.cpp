#include "exporters/notices.h"

namespace waypost {

namespace {

std::string reviewers(const std::vector<Reviewer>& reviewed_by) {
    std::string text;
    for (const Reviewer& reviewer : reviewed_by) {
        text += text.empty() ? "" : "; ";
        text += reviewer.name;
        for (const std::string& more : {reviewer.role, reviewer.date}) {
            text += more.empty() ? "" : ", " + more;
        }
    }
    return text;
}

}  // namespace

std::vector<std::string> notices(const Metadata& flow, const Words& words, std::string_view today) {
    std::vector<std::string> lines = {words[Word::Label]};
    lines.push_back(flow.reviewed_by.empty()
                        ? words[Word::NotReviewed]
                        : words.fill(Word::ReviewedBy, {reviewers(flow.reviewed_by)}));
    if (flow.translated_from.untranslated > 0) {
        lines.push_back(words[Word::PartlyTranslated]);
    }
    // Dates of this form compare as texts.
    if (!flow.review_by.empty() && flow.review_by < today) {
        lines.push_back(words.fill(Word::PastReview, {flow.review_by}));
    }
    return lines;
}

}  // namespace waypost
