#include "prove/wording.h"

#include "base/quoted.h"

#include <algorithm>

namespace waypost {

namespace {

void add_named(const Condition& condition, std::vector<AnswerId>& named) {
    for (const std::vector<ConditionTable>* tables : {&condition.when, &condition.unless}) {
        for (const ConditionTable& table : *tables) {
            for (const AnswerTest& test : table) {
                named.push_back(test.answer);
            }
        }
    }
}

}  // namespace

std::string card_name(const Node& node) {
    return (node.kind == NodeKind::Route ? "route " : "card ") + quoted(node.id);
}

std::string answer_value(const Flow& flow, AnswerId answer, ValueId value) {
    const Answer& named = flow.answer(answer);
    return quoted(named.id) + " = " + quoted(named.values[value.index()].id);
}

Answers answers_after(const Situations& situations, const Move& move) {
    const Flow& flow = situations.flow();
    Answers answers(flow.answers().size());
    for (const Taken& taken : path_by(situations, move)) {
        remember(flow.node(taken.card).choices[taken.choice.index()], answers);
    }
    return answers;
}

std::string with_answers(const Situations& situations, const Move& move, const Node& card) {
    std::vector<const Condition*> conditions;
    for (const Choice& choice : card.choices) {
        conditions.push_back(&choice.condition);
    }
    for (const RouteRow& row : card.rows) {
        conditions.push_back(&row.condition);
    }
    return with_answers_of(situations.flow(), conditions, answers_after(situations, move));
}

std::string with_answers_of(const Flow& flow,
                            const std::vector<const Condition*>& conditions,
                            const Answers& answers) {
    std::vector<AnswerId> named;
    for (const Condition* condition : conditions) {
        add_named(*condition, named);
    }
    std::ranges::sort(named);
    named.erase(std::unique(named.begin(), named.end()), named.end());
    std::string text;
    for (const AnswerId answer : named) {
        const ValueId value = answers[answer];
        text += text.empty() ? " with " : ", ";
        text += value.has_value() ? answer_value(flow, answer, value)
                                  : quoted(flow.answer(answer).id) + " not answered";
    }
    return text;
}

}  // namespace waypost
