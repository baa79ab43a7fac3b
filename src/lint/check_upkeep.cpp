#include "base/quoted.h"
#include "lint/families.h"
#include "lint/kinds.h"
#include "lint/written.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace waypost {

namespace {

/// A key of `[flow]` that certification asks for.
struct CertifyingKey {
    std::string_view key{};
    /// Null for `authors`, which is a list.
    WrittenText DraftMetadata::*text = nullptr;
    std::string_view example{};
};

constexpr std::array<CertifyingKey, 7> kKeys = {{
    {"funding", &DraftMetadata::funding, "funding = \"Who paid for it, or: None.\""},
    {"update_policy",
     &DraftMetadata::update_policy,
     "update_policy = \"How often it is looked at again.\""},
    {"authors", nullptr, "authors = [\"Name, role\"]"},
    {"feedback", &DraftMetadata::feedback, "feedback = \"Where readers can write to.\""},
    {"reviewed", &DraftMetadata::reviewed, "reviewed = 2026-11-21"},
    {"review_by", &DraftMetadata::review_by, "review_by = 2027-11-21"},
    {"published", &DraftMetadata::published, "published = 2026-11-21"},
}};

void report_missing(const std::string& keys,
                    std::string_view example,
                    const SourceSpan& at,
                    Diagnostics& found) {
    found.report(kMissingCertifying,
                 at,
                 "`[flow]` does not say " + keys + ", which decision aids must tell",
                 "add what is true, such as " + quoted(example));
}

/// One finding for all keys that are absent; one for each that is there without words.
void check_certifying(const DraftMetadata& flow, Diagnostics& found) {
    std::string absent;
    std::string_view example;
    for (const CertifyingKey& wanted : kKeys) {
        const WrittenText* text = wanted.text == nullptr ? nullptr : &(flow.*wanted.text);
        const bool has_words =
            text == nullptr ? !std::ranges::all_of(flow.authors, is_blank) : !is_blank(text->value);
        if (has_words) {
            continue;
        }
        if (text != nullptr && text->at.has_place()) {
            report_missing(quoted(wanted.key), wanted.example, text->at, found);
            continue;
        }
        example = absent.empty() ? wanted.example : example;
        absent += (absent.empty() ? "" : ", ") + quoted(wanted.key);
    }
    if (!absent.empty()) {
        report_missing(absent, example, flow.at, found);
    }
}

}  // namespace

void check_upkeep(const LintInput& input, Diagnostics& found) {
    const DraftMetadata& flow = input.draft.metadata;
    check_certifying(flow, found);
    const std::string& review_by = flow.review_by.value;
    if (!review_by.empty() && review_by < input.today) {
        found.report(kReviewOverdue,
                     flow.review_by.at,
                     "this flow was to be looked at again by " + review_by + ", which has passed",
                     "compare it with its sources again, then set `reviewed` and `review_by`");
    }
}

}  // namespace waypost
