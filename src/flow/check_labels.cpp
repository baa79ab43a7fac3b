#include "base/quoted.h"
#include "base/visible_text.h"
#include "flow/families.h"
#include "flow/kinds.h"

#include <string>
#include <string_view>

namespace waypost {

namespace {

/// Messages call the text `what` and the id of what it belongs to.
void check_seen(const WrittenText& text,
                std::string_view what,
                const WrittenText& id,
                Diagnostics& found) {
    if (!text.is_absent() && !text.unread && is_blank(text.value)) {
        found.report(kEmptyLabel,
                     text.at,
                     std::string(what) + " " + quoted(id.value) + " has no words",
                     "write what readers see there");
    }
}

}  // namespace

void check_labels(const FlowDraft& draft, Diagnostics& found) {
    for (const DraftAnswer& answer : draft.answers) {
        check_seen(answer.label, "the label of answer", answer.id, found);
        for (const DraftAnswerValue& value : answer.values) {
            check_seen(value.label, "the label of value", value.id, found);
        }
    }
    for (const DraftNode& node : draft.nodes) {
        check_seen(node.title, "the title of card", node.id, found);
        for (const DraftNumber& number : node.numbers) {
            check_seen(number.label, "the label of a number of card", node.id, found);
        }
        for (const DraftChoice& choice : node.choices) {
            check_seen(
                choice.label,
                choice.is_next ? "the label of `next` of card" : "the label of a choice of card",
                node.id,
                found);
        }
        for (const DraftOption& option : node.options) {
            check_seen(option.label, "the label of an option of card", node.id, found);
        }
        for (const DraftCompareRow& row : node.compare_rows) {
            check_seen(row.label, "the label of row", row.id, found);
        }
    }
}

}  // namespace waypost
