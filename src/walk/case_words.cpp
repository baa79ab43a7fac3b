#include "walk/case_words.h"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace waypost {

namespace {

bool gives(const Node& card, AnswerId answer) {
    return std::ranges::any_of(card.choices, [answer](const Choice& choice) {
        return std::ranges::find(choice.remember, answer, &Remember::answer) !=
               choice.remember.end();
    });
}

/// The title of the question that asks for it; its label where it is asked in several places, or
/// comes about on a card that asks nothing.
const std::string& name_of(const Flow& flow, AnswerId answer) {
    const Node* asked = nullptr;
    for (const Node& card : flow.nodes()) {
        if (!gives(card, answer)) {
            continue;
        }
        if (asked != nullptr || card.kind != NodeKind::Question) {
            return flow.answer(answer).label;
        }
        asked = &card;
    }
    return asked == nullptr ? flow.answer(answer).label : asked->title;
}

class CaseText {
public:
    CaseText(const Flow& flow, const Words& words) : flow_(flow), words_(words) {}

    /// Any of them.
    [[nodiscard]] std::string any_of(const std::vector<ConditionTable>& tables) const {
        const bool is_nested = std::ranges::any_of(
            tables, [](const ConditionTable& table) { return table.size() > 1; });
        const std::string before = is_nested ? "; " : ", ";
        std::string text;
        for (const ConditionTable& table : tables) {
            text += text.empty() ? "" : before + words_[Word::LookingOr] + " ";
            text += all_of(table);
        }
        return text;
    }

private:
    [[nodiscard]] std::string all_of(const ConditionTable& table) const {
        std::string text;
        for (const AnswerTest& test : table) {
            text += text.empty() ? "" : ", " + words_[Word::LookingAnd] + " ";
            text +=
                words_.fill(Word::LookingAnswerIs, {name_of(flow_, test.answer), values_of(test)});
        }
        return text;
    }

    [[nodiscard]] std::string values_of(const AnswerTest& test) const {
        if (test.any_value) {
            return words_[Word::LookingAnyAnswer];
        }
        std::string text;
        for (std::size_t i = 0; i < test.values.size(); ++i) {
            const bool is_last = i + 1 == test.values.size();
            if (i > 0) {
                text += is_last ? " " + words_[Word::LookingOr] + " " : ", ";
            }
            text += flow_.answer(test.answer).values[test.values[i].index()].label;
        }
        return text;
    }

    const Flow& flow_;
    const Words& words_;
};

}  // namespace

std::string case_words(const Flow& flow, const Condition& condition, const Words& words) {
    if (condition.is_always()) {
        return {};
    }
    const CaseText text(flow, words);
    const std::string when = text.any_of(condition.when);
    const std::string unless = text.any_of(condition.unless);
    if (when.empty()) {
        return words.fill(Word::LookingCaseNot, {unless});
    }
    if (unless.empty()) {
        return words.fill(Word::LookingCase, {when});
    }
    return words.fill(Word::LookingCaseBut, {when, unless});
}

}  // namespace waypost
