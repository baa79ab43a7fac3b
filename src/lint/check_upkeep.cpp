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

void report_missing(std::string_view key,
                    std::string_view example,
                    const SourceSpan& at,
                    Diagnostics& found) {
    found.report(kMissingCertifying,
                 at,
                 "`[flow]` does not say " + quoted(key) + ", which decision aids must tell",
                 "add what is true, such as " + quoted(example));
}

void check_certifying(const DraftMetadata& flow, Diagnostics& found) {
    for (const CertifyingKey& wanted : kKeys) {
        if (wanted.text == nullptr) {
            if (std::ranges::all_of(flow.authors, is_blank)) {
                report_missing(wanted.key, wanted.example, flow.at, found);
            }
            continue;
        }
        const WrittenText& text = flow.*wanted.text;
        if (is_blank(text.value)) {
            const SourceSpan& at = text.at.has_place() ? text.at : flow.at;
            report_missing(wanted.key, wanted.example, at, found);
        }
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
