#include "base/quoted.h"
#include "flow/families.h"
#include "flow/kinds.h"
#include "flow/text_links.h"

#include <string_view>

namespace waypost {

namespace {

constexpr std::string_view kMend = "links begin with `https://`, or with `card:` and a card's id";

void check_text(const WrittenText& text, Diagnostics& found) {
    for (const TextLink& link : find_links(text.value)) {
        const std::string_view target =
            std::string_view(text.value).substr(link.begin, link.end - link.begin);
        if (link.kind == TextLinkKind::Link && !is_safe_target(target)) {
            found.report(kUnsafeLink,
                         place_in_text(text, link.begin, link.end),
                         "a link leads to " + quoted(target),
                         std::string(kMend));
        }
    }
}

}  // namespace

void check_links(const FlowDraft& draft, Diagnostics& found) {
    for (const DraftSource& source : draft.sources) {
        const WrittenText& url = source.url;
        const bool is_safe = url.value.starts_with("https://") && is_safe_target(url.value);
        if (!url.is_absent() && !url.unread && !is_safe) {
            found.report(
                kUnsafeLink,
                url.at,
                "the `url` of source " + quoted(source.id.value) + " is " + quoted(url.value),
                "addresses begin with `https://`");
        }
    }
    visit_prose(draft, [&](const WrittenText& text) { check_text(text, found); });
}

}  // namespace waypost
