#include "lint/list_texts.h"

namespace waypost {

namespace {

class TextList {
public:
    void add(const WrittenText& written, TextUse use) {
        if (!written.value.empty()) {
            FlowText& text = texts_.emplace_back();
            text.written = &written;
            text.card = card_;
            text.use = use;
            text.is_judged = is_judged_;
        }
    }

    void add(const std::vector<DraftBullet>& bullets) {
        for (const DraftBullet& bullet : bullets) {
            add(bullet.text, TextUse::Prose);
        }
    }

    void add(const std::vector<DraftEntry>& entries) {
        for (const DraftEntry& entry : entries) {
            add(entry.text, TextUse::Prose);
        }
    }

    void add_card(const DraftNode& node, std::size_t position) {
        card_ = position;
        is_judged_ = node.kind.value != NodeKind::Urgent;
        add_own_words(node);
        add_decision(node);
        add_parts(node);
        card_.reset();
        is_judged_ = true;
    }

    [[nodiscard]] std::vector<FlowText> take() { return std::move(texts_); }

private:
    void add_own_words(const DraftNode& node) {
        add(node.title, TextUse::Other);
        for (const WrittenText* text : {&node.text,
                                        &node.why,
                                        &node.measures,
                                        &node.cannot,
                                        &node.if_found,
                                        &node.if_not_found}) {
            add(*text, TextUse::Prose);
        }
        add(node.ask);
        add(node.presenter, TextUse::Other);
        add(node.ask_first, TextUse::Other);
    }

    void add_decision(const DraftNode& node) {
        add(node.decision, TextUse::Prose);
        add(node.matters);
        for (const DraftCompareRow& row : node.compare_rows) {
            add(row.label, TextUse::Other);
        }
        for (const DraftOption& option : node.options) {
            add(option.label, TextUse::Other);
        }
        add(node.benefits);
        add(node.harms);
        add(node.experience, TextUse::Prose);
        add(node.compare_texts);
        add(node.not_covered);
    }

    void add_parts(const DraftNode& node) {
        for (const DraftNumber& number : node.numbers) {
            add(number.label, TextUse::Other);
        }
        for (const DraftDifference& difference : node.differences) {
            add(difference.about, TextUse::Other);
            add(difference.views);
        }
        for (const DraftPassage& passage : node.passages) {
            add(passage.text, TextUse::Prose);
        }
        for (const DraftChoice& choice : node.choices) {
            add(choice.label, TextUse::Other);
        }
    }

    std::vector<FlowText> texts_{};
    std::optional<std::size_t> card_{};
    bool is_judged_ = true;
};

}  // namespace

std::vector<FlowText> list_texts(const FlowDraft& draft) {
    TextList list;
    for (const WrittenText* text :
         {&draft.metadata.title, &draft.metadata.summary, &draft.metadata.topic}) {
        list.add(*text, TextUse::Other);
    }
    for (const DraftPhase& phase : draft.phases) {
        list.add(phase.title, TextUse::Other);
    }
    for (const DraftTerm& term : draft.terms) {
        list.add(term.text, TextUse::Term);
    }
    for (const DraftAnswer& answer : draft.answers) {
        list.add(answer.label, TextUse::Other);
        for (const DraftAnswerValue& value : answer.values) {
            list.add(value.label, TextUse::Other);
        }
    }
    for (std::size_t i = 0; i < draft.nodes.size(); ++i) {
        list.add_card(draft.nodes[i], i);
    }
    return list.take();
}

}  // namespace waypost
