#include "support/expected_edit.h"

#include "flow/draft_names.h"

#include <algorithm>
#include <array>
#include <set>
#include <string_view>

namespace waypost::test {

namespace {

DraftNode& card_of(FlowDraft& draft, std::string_view id) {
    return *std::ranges::find_if(draft.nodes, [&](const DraftNode& n) { return n.id.value == id; });
}

DraftChoice* choice_of(DraftNode& card, std::string_view name) {
    for (DraftChoice& choice : card.choices) {
        if (choice_name(choice).value == name) {
            return &choice;
        }
    }
    return nullptr;
}

bool is_kind(const DraftNode& card, std::initializer_list<NodeKind> kinds) {
    return std::ranges::any_of(kinds, [&](NodeKind kind) { return card.kind.value == kind; });
}

bool can_have(const DraftNode& card, CardText field) {
    switch (field) {
        case CardText::Decision: return is_kind(card, {NodeKind::Decision});
        case CardText::Experience: return is_kind(card, {NodeKind::Option});
        case CardText::Measures:
        case CardText::Cannot:
        case CardText::IfFound:
        case CardText::IfNotFound: return is_kind(card, {NodeKind::Test});
        default: return true;
    }
}

WrittenText said(const std::string& text) {
    return text.empty() ? WrittenText{} : WrittenText{text, {1, 1, 1, 1}, false};
}

std::set<std::string> names_of(const DraftNode& card) {
    std::set<std::string> names = {"next", "back", "urgent", "start_over"};
    for (const DraftChoice& choice : card.choices) {
        names.insert(choice_name(choice).value);
    }
    return names;
}

/// An id where another way of the card has the target's name.
WrittenText own_id(const DraftNode& card, const std::string& to) {
    const std::set<std::string> names = names_of(card);
    std::string name = to;
    for (int i = 2; names.contains(name); ++i) {
        name = to + "_" + std::to_string(i);
    }
    return name == to ? WrittenText{} : said(name);
}

struct Refused {
    FlowDraft draft;

    bool operator()(const SetText& edit) {
        const DraftNode& card = card_of(draft, edit.card);
        const bool is_needed = edit.field == CardText::Title || edit.field == CardText::Text;
        const bool is_absent = text_of(card, edit.field)->is_absent();
        return (edit.value.empty() && is_needed && card.kind.value != NodeKind::Route) ||
               (is_absent && !can_have(card, edit.field));
    }

    bool operator()(const SetTerm& /*edit*/) { return false; }

    bool operator()(const SetChoiceLabel& edit) {
        return choice_of(card_of(draft, edit.card), edit.choice) == nullptr;
    }

    bool operator()(const SetChoiceTarget& edit) {
        return choice_of(card_of(draft, edit.card), edit.choice) == nullptr;
    }

    bool operator()(const DeleteChoice& edit) {
        return choice_of(card_of(draft, edit.card), edit.choice) == nullptr;
    }

    bool operator()(const AddChoice& edit) {
        return is_kind(card_of(draft, edit.card),
                       {NodeKind::End, NodeKind::Option, NodeKind::Route});
    }

    bool operator()(const AddCardAfter& edit) {
        const bool is_there = std::ranges::any_of(
            draft.nodes, [&](const DraftNode& n) { return n.id.value == edit.id; });
        const bool has_next = choice_of(card_of(draft, edit.card), "next") != nullptr;
        return is_there || (has_next && edit.kind == NodeKind::End);
    }

    bool operator()(const RenameId& edit) {
        if (edit.id == edit.new_id) {
            return false;
        }
        if (edit.kind == IdKind::Choice) {
            DraftNode& card = card_of(draft, edit.owner);
            return choice_of(card, edit.id) == nullptr || edit.id == "next" ||
                   choice_of(card, edit.new_id) != nullptr;
        }
        const auto has = [&](const auto& parts) {
            return std::ranges::any_of(parts,
                                       [&](const auto& p) { return p.id.value == edit.new_id; });
        };
        switch (edit.kind) {
            case IdKind::Card: return has(draft.nodes) || takes_choice(edit);
            case IdKind::Source: return has(draft.sources);
            case IdKind::Answer: return has(draft.answers);
            case IdKind::Phase: return has(draft.phases);
            default:
                return std::ranges::any_of(draft.answers, [&](const DraftAnswer& a) {
                    return a.id.value == edit.owner && has(a.values);
                });
        }
    }

    template <class Other>
    bool operator()(const Other& /*edit*/) {
        return false;
    }

private:
    bool takes_choice(const RenameId& edit) {
        return std::ranges::any_of(draft.nodes, [&](DraftNode& card) {
            const DraftChoice* way = choice_of(card, edit.id);
            return way != nullptr && !way->is_next && way->id.is_absent() &&
                   choice_of(card, edit.new_id) != nullptr;
        });
    }
};

struct Expected {
    FlowDraft& draft;

    bool operator()(const SetText& edit) {
        DraftNode& card = card_of(draft, edit.card);
        *const_cast<WrittenText*>(text_of(card, edit.field)) = said(edit.value);  // NOLINT
        return true;
    }

    bool operator()(const SetPhase& edit) {
        card_of(draft, edit.card).phase = said(edit.phase);
        return true;
    }

    bool operator()(const SetPassage& edit) {
        card_of(draft, edit.card).passages[edit.index].text = said(edit.text);
        return true;
    }

    bool operator()(const SetBullet& edit) {
        auto* list = bullets_of(card_of(draft, edit.card), edit.list);
        const_cast<std::vector<DraftBullet>&>(*list)[edit.index].text = said(edit.text);  // NOLINT
        return true;
    }

    bool operator()(const SetTerm& edit) {
        for (DraftTerm& term : draft.terms) {
            if (term.id.value == edit.term) {
                (edit.field == TermText::Word ? term.word : term.text) = said(edit.value);
            }
        }
        return true;
    }

    bool operator()(const SetChoiceLabel& edit) {
        choice_of(card_of(draft, edit.card), edit.choice)->label = said(edit.label);
        return true;
    }

    bool operator()(const SetChoiceTarget& edit) {
        DraftNode& card = card_of(draft, edit.card);
        DraftChoice& choice = *choice_of(card, edit.choice);
        if (!choice.is_next && choice.id.is_absent() && choice.to.value != edit.to) {
            choice.id = own_id(card, edit.to);
        }
        choice.to = said(edit.to);
        return true;
    }

    bool operator()(const AddChoice& edit) {
        DraftNode& card = card_of(draft, edit.card);
        if (!card.choices.empty() && card.choices.front().is_next) {
            // Rehearsals change too.
            return false;
        }
        DraftChoice choice;
        choice.id = own_id(card, edit.to);
        choice.label = said(edit.label);
        choice.to = said(edit.to);
        card.choices.push_back(choice);
        return true;
    }

    bool operator()(const DeleteCard& edit) {
        std::erase_if(draft.nodes, [&](const DraftNode& n) { return n.id.value == edit.card; });
        return true;
    }

    bool operator()(const DeleteChoice& edit) {
        DraftNode& card = card_of(draft, edit.card);
        card.choices.erase(card.choices.begin() +
                           (choice_of(card, edit.choice) - card.choices.data()));
        return true;
    }

    template <class Other>
    bool operator()(const Other& /*edit*/) {
        return false;
    }
};

struct EditWords {
    std::string operator()(const SetText& e) {
        return "text " + std::to_string(static_cast<int>(e.field)) + " of " + e.card + ": " +
               e.value;
    }

    std::string operator()(const SetPhase& e) { return "phase of " + e.card + ": " + e.phase; }

    std::string operator()(const SetPassage& e) {
        return "passage " + std::to_string(e.index) + " of " + e.card + ": " + e.text;
    }

    std::string operator()(const SetBullet& e) {
        return "item " + std::to_string(e.index) + " of " + e.card + ": " + e.text;
    }

    std::string operator()(const SetTerm& e) { return "term " + e.term + ": " + e.value; }

    std::string operator()(const SetChoiceLabel& e) {
        return "label of " + e.card + "/" + e.choice + ": " + e.label;
    }

    std::string operator()(const SetChoiceTarget& e) {
        return "target of " + e.card + "/" + e.choice + ": " + e.to;
    }

    std::string operator()(const AddChoice& e) { return "choice on " + e.card + " to " + e.to; }

    std::string operator()(const AddCardAfter& e) {
        return "card after " + e.card + " of kind " + std::string(node_kind_name(e.kind));
    }

    std::string operator()(const RenameId& e) {
        return "rename " + e.id + " of kind " + std::to_string(static_cast<int>(e.kind)) + " of " +
               e.owner;
    }

    std::string operator()(const DeleteCard& e) { return "delete " + e.card; }

    std::string operator()(const DeleteChoice& e) { return "delete " + e.card + "/" + e.choice; }
};

}  // namespace

const WrittenText* text_of(const DraftNode& card, CardText field) {
    const std::array<const WrittenText*, 12> texts = {&card.title,
                                                      &card.text,
                                                      &card.why,
                                                      &card.decision,
                                                      &card.experience,
                                                      &card.ask_first,
                                                      &card.presenter,
                                                      &card.note,
                                                      &card.measures,
                                                      &card.cannot,
                                                      &card.if_found,
                                                      &card.if_not_found};
    return texts[static_cast<std::size_t>(field)];
}

const std::vector<DraftBullet>* bullets_of(const DraftNode& card, BulletList list) {
    const std::array<const std::vector<DraftBullet>*, 4> lists = {
        &card.ask, &card.matters, &card.benefits, &card.harms};
    return lists[static_cast<std::size_t>(list)];
}

std::string edit_text(const Edit& edit) {
    return std::visit(EditWords{}, edit);
}

bool is_expected(const FlowDraft& draft, const Edit& edit) {
    return !std::visit(Refused{draft}, edit);
}

bool expect_edit(FlowDraft& draft, const Edit& edit) {
    return std::visit(Expected{draft}, edit);
}

}  // namespace waypost::test
