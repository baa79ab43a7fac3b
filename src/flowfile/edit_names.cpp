// Whether an id may become another.
#include "flow/draft_names.h"
#include "flow/id_rules.h"
#include "flowfile/edit_parts.h"

#include <algorithm>

namespace waypost {

namespace {

template <class Part>
bool has_id(const std::vector<Part>& parts, std::string_view id) {
    return std::ranges::any_of(parts, [&](const Part& one) { return one.id.value == id; });
}

/// The names among which an id must be the only one.
bool is_named(EditSite& site, const RenameId& edit, std::string_view id) {
    const FlowDraft& draft = site.wanted();
    switch (edit.kind) {
        case IdKind::Card: return has_id(draft.nodes, id);
        case IdKind::Source: return has_id(draft.sources, id);
        case IdKind::Term: return has_id(draft.terms, id);
        case IdKind::Answer: return has_id(draft.answers, id);
        case IdKind::Phase: return has_id(draft.phases, id);
        case IdKind::Value:
            return std::ranges::any_of(draft.answers, [&](const DraftAnswer& one) {
                return one.id.value == edit.owner && has_id(one.values, id);
            });
        default: break;
    }
    DraftNode* card = site.card(edit.owner);
    const DraftChoice* choice = card == nullptr ? nullptr : EditSite::choice(*card, id);
    return choice != nullptr && !choice->is_next;
}

/// A card's new id would become the name of choices, and other choices of their cards have it.
bool is_choice_taken(const FlowDraft& draft, const RenameId& edit) {
    return std::ranges::any_of(draft.nodes, [&](const DraftNode& card) {
        const auto has = [&](std::string_view name, bool by_target) {
            return std::ranges::any_of(card.choices, [&](const DraftChoice& one) {
                return !one.is_next && (!by_target || one.id.is_absent()) &&
                       choice_name(one).value == name;
            });
        };
        return has(edit.id, true) && (has(edit.new_id, false) || is_reserved_choice(edit.new_id));
    });
}

}  // namespace

Refused make_edit(EditSite& site, const RenameId& edit) {
    if (!is_named(site, edit, edit.id)) {
        return no_such(edit.id);
    }
    if (edit.new_id == edit.id) {
        return {};
    }
    const auto first =
        edit.kind == IdKind::Value ? FirstCharacter::LetterOrDigit : FirstCharacter::Letter;
    const bool is_reserved = edit.kind == IdKind::Choice && is_reserved_choice(edit.new_id);
    if (!id_fault(edit.new_id, first).empty() || is_reserved) {
        return refusal(EditFault::BadId, {edit.new_id});
    }
    const bool is_taken = is_named(site, edit, edit.new_id) ||
                          (edit.kind == IdKind::Card && is_choice_taken(site.wanted(), edit));
    if (is_taken) {
        return refusal(EditFault::NameTaken, {edit.new_id});
    }
    return rename_all(site, edit);
}

}  // namespace waypost
