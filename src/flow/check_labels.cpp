#include "base/quoted.h"
#include "base/visible_text.h"
#include "flow/families.h"
#include "flow/kinds.h"

#include <string>
#include <string_view>

namespace waypost {

namespace {

void check_seen(const WrittenText& text, const std::string& what, Diagnostics& found) {
    if (!text.is_absent() && !text.unread && is_blank(text.value)) {
        found.report(kEmptyLabel, text.at, what + " has no words", "write what readers see there");
    }
}

void check_label(const WrittenText& label, const std::string& owner, Diagnostics& found) {
    check_seen(label, "the label of " + owner, found);
}

}  // namespace

void check_labels(const FlowDraft& draft, Diagnostics& found) {
    for (const DraftAnswer& answer : draft.answers) {
        check_label(answer.label, "answer " + quoted(answer.id.value), found);
        for (const DraftAnswerValue& value : answer.values) {
            check_label(value.label, "value " + quoted(value.id.value), found);
        }
    }
    for (const DraftNode& node : draft.nodes) {
        check_seen(node.title, "the title of card " + quoted(node.id.value), found);
        for (const DraftNumber& number : node.numbers) {
            check_label(number.label, "a number of card " + quoted(node.id.value), found);
        }
        for (const DraftChoice& choice : node.choices) {
            const std::string what = choice.is_next ? "`next` of" : "a choice of";
            check_label(choice.label, what + " card " + quoted(node.id.value), found);
        }
        for (const DraftOption& option : node.options) {
            check_label(option.label, "an option of card " + quoted(node.id.value), found);
        }
        for (const DraftCompareRow& row : node.compare_rows) {
            check_label(row.label, "row " + quoted(row.id.value), found);
        }
    }
}

}  // namespace waypost
