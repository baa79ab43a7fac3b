#include "base/quoted.h"
#include "flow/families.h"
#include "flow/kinds.h"

#include <algorithm>
#include <string>
#include <string_view>

namespace waypost {

namespace {

void check_next(const DraftNode& node, Diagnostics& found) {
    const auto next = std::ranges::find_if(node.choices, &DraftChoice::is_next);
    if (next == node.choices.end() || node.choices.size() == 1) {
        return;
    }
    const DraftChoice& choice = next == node.choices.begin() ? node.choices[1] : node.choices[0];
    Diagnostic& both = found.report(kNextAndChoices,
                                    next->at,
                                    "card " + quoted(node.id.value) + " has `next` and choices",
                                    "keep one: a card goes on by `next` or asks for a choice");
    found.add_note(both, choice.at, "its first choice is here");
}

void check_leaf(const DraftNode& node, Diagnostics& found) {
    if (node.choices.empty()) {
        return;
    }
    const DraftChoice& way = node.choices.front();
    const std::string what = way.is_next ? "`next`" : "a choice";
    if (node.kind.value == NodeKind::End) {
        found.report(kEndGoesOn,
                     way.at,
                     "card " + quoted(node.id.value) + " is an end and has " + what,
                     "take the way on out, or give the card the kind `info` or `question`");
    }
    if (node.kind.value == NodeKind::Option) {
        found.report(kDetourLeaves,
                     way.at,
                     "card " + quoted(node.id.value) + " is an option and has " + what,
                     "an option is opened, read and closed; put further reading on a choice of the "
                     "decision");
    }
}

class OptionGuard {
public:
    OptionGuard(const FlowDraft& draft, const DraftNames& names, Diagnostics& found)
        : draft_(draft), names_(names), found_(found) {}

    void check(const WrittenText& to, std::string_view what) {
        const auto card = names_.nodes.find(to.value);
        if (!card || draft_.nodes[*card].kind.value != NodeKind::Option) {
            return;
        }
        Diagnostic& step = found_.report(
            kOptionAsStep,
            to.at,
            std::string(what) + " leads to " + quoted(to.value) + ", which is an option",
            "options are opened from a decision; lead to the decision instead");
        found_.add_note(step, draft_.nodes[*card].at, "the option is here");
    }

private:
    const FlowDraft& draft_;
    const DraftNames& names_;
    Diagnostics& found_;
};

}  // namespace

void check_ways(const FlowDraft& draft, const DraftNames& names, Diagnostics& found) {
    OptionGuard options(draft, names, found);
    options.check(draft.metadata.start, "the walk's start");
    for (const DraftNode& node : draft.nodes) {
        check_next(node, found);
        check_leaf(node, found);
        for (const DraftChoice& choice : node.choices) {
            options.check(choice.to, choice.is_next ? "`next`" : "a choice");
        }
        for (const DraftRouteRow& row : node.rows) {
            options.check(row.to, "a row");
        }
    }
}

}  // namespace waypost
