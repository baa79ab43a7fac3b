#include "session/card_form.h"

#include "flow/id_rules.h"
#include "text/terms.h"

#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <utility>

namespace waypost {

namespace {

/// A text that stands alone, what it is called, and the kinds of cards that are offered it while
/// they do not have it; whoever has it can change it.
struct TextRow {
    CardText field = CardText::Title;
    Word heading = Word::EditTitle;
    WrittenText DraftNode::*text = nullptr;
    bool has_lines = true;
    std::optional<NodeKind> offered_on{};
};

constexpr std::array<TextRow, 11> kRows = {{
    {CardText::Text, Word::EditText, &DraftNode::text, true, {}},
    {CardText::Why, Word::WhyAsked, &DraftNode::why, true, NodeKind::Question},
    {CardText::Decision, Word::DecisionIs, &DraftNode::decision, true, NodeKind::Decision},
    {CardText::Measures, Word::Measures, &DraftNode::measures, true, NodeKind::Test},
    {CardText::Cannot, Word::Cannot, &DraftNode::cannot, true, NodeKind::Test},
    {CardText::IfFound, Word::IfFound, &DraftNode::if_found, true, NodeKind::Test},
    {CardText::IfNotFound, Word::IfNotFound, &DraftNode::if_not_found, true, NodeKind::Test},
    {CardText::Experience, Word::Experience, &DraftNode::experience, true, NodeKind::Option},
    {CardText::AskFirst, Word::EditAskFirst, &DraftNode::ask_first, false, {}},
    {CardText::Presenter, Word::EditPresenter, &DraftNode::presenter, true, {}},
    {CardText::Note, Word::EditNote, &DraftNode::note, true, {}},
}};

/// Offered on every card that readers see.
bool is_for_all(CardText field) {
    return field == CardText::Text || field == CardText::Presenter || field == CardText::Note;
}

struct BulletRow {
    BulletList list = BulletList::Ask;
    Word heading = Word::QuestionsToTake;
    std::vector<DraftBullet> DraftNode::*bullets = nullptr;
};

constexpr std::array<BulletRow, 4> kBulletRows = {{
    {BulletList::Benefits, Word::Benefits, &DraftNode::benefits},
    {BulletList::Harms, Word::Harms, &DraftNode::harms},
    {BulletList::Matters, Word::Matters, &DraftNode::matters},
    {BulletList::Ask, Word::QuestionsToTake, &DraftNode::ask},
}};

void add_texts(CardForm& form, const DraftNode& node, const Words& words) {
    const std::string& card = form.card;
    form.fields.push_back({"title",
                           words[Word::EditTitle],
                           node.title.value,
                           false,
                           SetText{card, CardText::Title, {}}});
    for (const TextRow& row : kRows) {
        const WrittenText& text = node.*row.text;
        const bool is_offered = is_for_all(row.field) || row.offered_on == node.kind.value;
        if (text.is_absent() && !is_offered) {
            continue;
        }
        form.fields.push_back({"text" + std::to_string(static_cast<int>(row.field)),
                               words[row.heading],
                               text.value,
                               row.has_lines,
                               SetText{card, row.field, {}}});
        if (row.field != CardText::Text) {
            continue;
        }
        for (std::size_t i = 0; i < node.passages.size(); ++i) {
            form.fields.push_back({"passage" + std::to_string(i),
                                   words.fill(Word::EditPassage, {std::to_string(i + 1)}),
                                   node.passages[i].text.value,
                                   true,
                                   SetPassage{card, i, {}}});
        }
    }
}

void add_bullets(CardForm& form, const DraftNode& node, const Words& words) {
    for (const BulletRow& row : kBulletRows) {
        const std::vector<DraftBullet>& bullets = node.*row.bullets;
        for (std::size_t i = 0; i < bullets.size(); ++i) {
            const std::string number = std::to_string(i + 1);
            form.fields.push_back(
                {"bullet" + std::to_string(static_cast<int>(row.list)) + "/" + number,
                 words[row.heading] + " " + number,
                 bullets[i].text.value,
                 true,
                 SetBullet{form.card, row.list, i, {}}});
        }
    }
}

void add_choices(CardForm& form, const DraftNode& node, const Words& words) {
    for (const DraftChoice& choice : node.choices) {
        const std::string id = choice.is_next            ? "next"
                               : choice.id.value.empty() ? choice.to.value
                                                         : choice.id.value;
        form.choices.push_back({{"choice/" + id,
                                 words[Word::EditLabel],
                                 choice.label.value,
                                 false,
                                 SetChoiceLabel{form.card, id, {}}},
                                id,
                                choice.to.value});
    }
}

/// All that readers meet on the card, for the terms in it.
std::string words_of(const CardForm& form) {
    std::string text;
    for (const FormField& field : form.fields) {
        text += field.value + "\n\n";
    }
    return text;
}

void add_terms(CardForm& form, const FlowDraft& draft) {
    std::vector<TermForms> forms;
    forms.reserve(draft.terms.size());
    for (const DraftTerm& term : draft.terms) {
        TermForms& one = forms.emplace_back();
        one.forms.push_back(term.word.value.empty() ? words_of_id(term.id.value) : term.word.value);
        for (const WrittenText& also : term.also) {
            one.forms.push_back(also.value);
        }
    }
    std::set<std::size_t> found;
    for (const TermMatch& match : find_terms(words_of(form), forms)) {
        found.insert(match.term);
    }
    for (const std::size_t i : found) {
        const DraftTerm& term = draft.terms[i];
        form.terms.push_back({"term/" + term.id.value,
                              forms[i].forms.front(),
                              term.text.value,
                              true,
                              SetTerm{term.id.value, TermText::Text, {}}});
    }
}

const DraftNode* find_card(const FlowDraft& draft, std::string_view card) {
    const auto found = std::ranges::find_if(
        draft.nodes, [card](const DraftNode& node) { return node.id.value == card; });
    return found == draft.nodes.end() ? nullptr : &*found;
}

struct WordsWriter {
    std::string words{};

    void operator()(SetText& edit) { edit.value = std::move(words); }

    void operator()(SetPassage& edit) { edit.text = std::move(words); }

    void operator()(SetBullet& edit) { edit.text = std::move(words); }

    void operator()(SetTerm& edit) { edit.value = std::move(words); }

    void operator()(SetChoiceLabel& edit) { edit.label = std::move(words); }

    void operator()(AddChoice& edit) { edit.label = std::move(words); }

    void operator()(RenameId& edit) { edit.new_id = std::move(words); }

    void operator()(auto&) {}
};

}  // namespace

CardForm card_form(const FlowDraft& draft, std::string_view card, const Words& words) {
    CardForm form;
    const DraftNode* node = find_card(draft, card);
    if (node == nullptr) {
        return form;
    }
    form.card = card;
    form.phase = node->phase.value;
    const std::optional<NodeKind> kind = node->kind.value;
    form.has_ways = kind != NodeKind::End && kind != NodeKind::Option && kind != NodeKind::Route;
    if (kind != NodeKind::Route) {
        add_texts(form, *node, words);
        add_bullets(form, *node, words);
    }
    add_choices(form, *node, words);
    add_terms(form, draft);
    form.fields.push_back(
        {"id", words[Word::EditId], form.card, false, RenameId{IdKind::Card, form.card, {}, {}}});
    return form;
}

Edit with_words(Edit edit, std::string words) {
    std::visit(WordsWriter{std::move(words)}, edit);
    return edit;
}

std::string id_for_title(const FlowDraft& draft, std::string_view title) {
    constexpr std::size_t kLongest = 40;
    std::string id;
    for (const char c : title) {
        const bool is_upper = c >= 'A' && c <= 'Z';
        const bool is_taken = is_upper || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (is_taken && id.size() < kLongest) {
            id += is_upper ? static_cast<char>(c - 'A' + 'a') : c;
        } else if (!id.empty() && id.back() != '_') {
            id += '_';
        }
    }
    while (!id.empty() && id.back() == '_') {
        id.pop_back();
    }
    if (!id_fault(id, FirstCharacter::Letter).empty()) {
        id = id.empty() ? "card" : "card_" + id;
    }
    std::string free = id;
    for (int number = 2; find_card(draft, free) != nullptr; ++number) {
        free = id + "_" + std::to_string(number);
    }
    return free;
}

}  // namespace waypost
