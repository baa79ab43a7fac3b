#include "flowfile/edit_subject.h"

#include "flow/draft_names.h"
#include "flowfile/draft_values.h"
#include "flowfile/edit_parts.h"

#include <algorithm>

namespace waypost {

namespace {

template <class Part>
const Part* with_id(const std::vector<Part>& parts, std::string_view id) {
    const auto found =
        std::ranges::find_if(parts, [&](const Part& one) { return one.id.value == id; });
    return found == parts.end() ? nullptr : &*found;
}

const DraftChoice* choice_of(const DraftNode& card, std::string_view name) {
    const auto found = std::ranges::find_if(
        card.choices, [&](const DraftChoice& one) { return choice_name(one).value == name; });
    return found == card.choices.end() ? nullptr : &*found;
}

bool same_choice(const DraftNode& seen, const DraftNode& now, std::string_view name) {
    const DraftChoice* then = choice_of(seen, name);
    const DraftChoice* today = choice_of(now, name);
    return then == nullptr || today == nullptr ? then == today : same_values(*then, *today);
}

/// Compares what an edit changes of a card, as it was and as it is.
struct SamePart {
    const DraftNode& seen;
    const DraftNode& now;

    bool operator()(const SetText& edit) const {
        const auto text = card_text(edit.field);
        return same_values(seen.*text, now.*text);
    }

    bool operator()(const SetPhase& /*edit*/) const { return same_values(seen.phase, now.phase); }

    bool operator()(const SetPassage& edit) const {
        return edit.index < std::min(seen.passages.size(), now.passages.size()) &&
               same_values(seen.passages[edit.index], now.passages[edit.index]);
    }

    bool operator()(const SetBullet& edit) const {
        const auto list = bullet_list(edit.list);
        return same_values(seen.*list, now.*list);
    }

    bool operator()(const SetChoiceLabel& edit) const {
        return same_choice(seen, now, edit.choice);
    }

    bool operator()(const SetChoiceTarget& edit) const {
        return same_choice(seen, now, edit.choice);
    }

    bool operator()(const AddChoice& /*edit*/) const { return same_choice(seen, now, "next"); }

    bool operator()(const AddCardAfter& /*edit*/) const { return same_choice(seen, now, "next"); }

    bool operator()(const DeleteCard& /*edit*/) const { return same_values(seen, now); }

    bool operator()(const DeleteChoice& edit) const { return same_choice(seen, now, edit.choice); }
};

struct SameSubject {
    const FlowDraft& seen;
    const FlowDraft& now;

    bool operator()(const SetTerm& edit) const {
        const DraftTerm* then = with_id(seen.terms, edit.term);
        const DraftTerm* today = with_id(now.terms, edit.term);
        const auto text = term_text(edit.field);
        return then != nullptr && today != nullptr && same_values(then->*text, today->*text);
    }

    /// It is renamed wherever it is named now.
    bool operator()(const RenameId& /*edit*/) const { return true; }

    template <class OfCard>
    bool operator()(const OfCard& edit) const {
        const DraftNode* then = with_id(seen.nodes, edit.card);
        const DraftNode* today = with_id(now.nodes, edit.card);
        return then != nullptr && today != nullptr && SamePart{*then, *today}(edit);
    }
};

struct SubjectId {
    const std::string& operator()(const SetTerm& edit) const { return edit.term; }

    const std::string& operator()(const RenameId& edit) const { return edit.id; }

    template <class OfCard>
    const std::string& operator()(const OfCard& edit) const {
        return edit.card;
    }
};

}  // namespace

const std::string& subject_of(const Edit& edit) {
    return std::visit(SubjectId{}, edit);
}

bool is_as_seen(const FlowDraft& seen, const FlowDraft& now, const Edit& edit) {
    return std::visit(SameSubject{seen, now}, edit);
}

}  // namespace waypost
