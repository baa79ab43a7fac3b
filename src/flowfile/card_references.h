// Every place of a flow that names a card. Private to this library.
#pragma once

#include "flow/draft.h"
#include "flowfile/references.h"

#include <string_view>

namespace waypost {

inline constexpr std::string_view kOpenStep = "open:";

/// Calls `visit` with the kind, the card or the rule that names a card, and the name; texts, whose
/// links open cards, are left out. `Draft` may be const or not.
template <class Draft, class Visit>
void visit_card_names(Draft& draft, const Visit& visit) {
    visit(ReferenceKind::Start, std::string_view{}, draft.metadata.start);
    visit(ReferenceKind::Urgent, std::string_view{}, draft.metadata.urgent);
    for (auto& phase : draft.phases) {
        visit(ReferenceKind::Urgent, phase.id.value, phase.urgent);
    }
    for (auto& node : draft.nodes) {
        const std::string_view owner = node.id.value;
        for (auto& choice : node.choices) {
            visit(choice.is_next ? ReferenceKind::Next : ReferenceKind::Choice, owner, choice.to);
            visit(ReferenceKind::About, owner, choice.about);
        }
        for (auto& row : node.rows) {
            visit(ReferenceKind::Row, owner, row.to);
        }
        for (auto& option : node.options) {
            visit(ReferenceKind::Option, owner, option.node);
        }
    }
    for (auto& promise : draft.promises) {
        for (auto* list : {&promise.never, &promise.before}) {
            for (auto& card : *list) {
                visit(ReferenceKind::Promise, promise.name.value, card);
            }
        }
        visit(ReferenceKind::Promise, promise.name.value, promise.read);
    }
    for (auto& rehearsal : draft.rehearsals) {
        for (auto& step : rehearsal.choose) {
            if (step.value.starts_with(kOpenStep)) {
                visit(ReferenceKind::Rehearsal, rehearsal.name.value, step);
            }
        }
        visit(ReferenceKind::Rehearsal, rehearsal.name.value, rehearsal.ends_at);
    }
    for (auto& allowance : draft.allowances) {
        visit(ReferenceKind::Allowance, allowance.code.value, allowance.card);
    }
}

/// The card that a name stands for: `open:` in rehearsals is no part of it.
[[nodiscard]] inline std::string_view card_named(std::string_view name) {
    return name.starts_with(kOpenStep) ? name.substr(kOpenStep.size()) : name;
}

}  // namespace waypost
