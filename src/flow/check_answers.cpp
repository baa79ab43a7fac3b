#include "base/quoted.h"
#include "flow/families.h"
#include "flow/kinds.h"

#include <optional>
#include <string>

namespace waypost {

namespace {

/// Looks up answers and their values for one draft.
class AnswerLookup {
public:
    AnswerLookup(const FlowDraft& draft, DraftNames& names, Diagnostics& found)
        : draft_(draft), names_(names), found_(found) {}

    /// The answer's position; nothing when it is not known, which is reported.
    std::optional<std::size_t> answer(const WrittenText& name) {
        const auto position = names_.answers.find(name.value);
        const bool is_silent = name.is_absent() || name.unread || draft_.unread.answers;
        if (!position && !is_silent && !names_.answers.may_be_meant(name.value)) {
            const std::string suggestion = names_.answers.suggestion(name.value);
            found_.report(
                kUnknownAnswer,
                name.at,
                "there is no answer " + quoted(name.value),
                suggestion.empty() ? "each answer is defined by `[answer.id]`" : suggestion);
        }
        return position;
    }

    void value(std::size_t answer, const WrittenText& name) {
        const DraftAnswer& asked = draft_.answers[answer];
        NameIndex& values = names_.values[answer];
        const bool is_silent =
            name.is_absent() || name.unread || asked.values_unread || asked.values.empty();
        if (is_silent || values.find(name.value) || values.may_be_meant(name.value)) {
            return;
        }
        std::string hint = values.suggestion(name.value);
        if (hint.empty()) {
            hint = values_of(answer);
        }
        found_.report(kUnknownValue,
                      name.at,
                      "answer " + quoted(draft_.answers[answer].id.value) + " has no value " +
                          quoted(name.value),
                      std::move(hint));
    }

    void condition(const DraftCondition& condition) {
        tables(condition.when);
        tables(condition.unless);
    }

private:
    [[nodiscard]] std::string values_of(std::size_t answer) const {
        std::string list;
        for (const DraftAnswerValue& value : draft_.answers[answer].values) {
            list += (list.empty() ? "its values are " : ", ") + quoted(value.id.value);
        }
        return list;
    }

    void tables(const std::vector<DraftConditionTable>& tables) {
        for (const DraftConditionTable& table : tables) {
            for (const DraftAnswerTest& test : table.tests) {
                check_test(test);
            }
        }
    }

    void check_test(const DraftAnswerTest& test) {
        const auto position = answer(test.answer);
        if (!position) {
            return;
        }
        for (const WrittenText& one : test.values) {
            if (one.value != "*") {
                value(*position, one);
            }
        }
    }

    const FlowDraft& draft_;
    DraftNames& names_;
    Diagnostics& found_;
};

}  // namespace

void check_answers(const FlowDraft& draft, DraftNames& names, Diagnostics& found) {
    AnswerLookup lookup(draft, names, found);
    for (const DraftNode& node : draft.nodes) {
        for (const DraftPassage& passage : node.passages) {
            lookup.condition(passage.condition);
        }
        for (const DraftChoice& choice : node.choices) {
            for (const DraftRemember& remember : choice.remember) {
                if (const auto answer = lookup.answer(remember.answer)) {
                    lookup.value(*answer, remember.value);
                }
            }
            lookup.condition(choice.condition);
        }
        for (const DraftOption& option : node.options) {
            lookup.condition(option.condition);
        }
        for (const DraftRouteRow& row : node.rows) {
            lookup.condition(row.condition);
        }
    }
    for (const DraftPromise& promise : draft.promises) {
        lookup.condition(promise.condition);
    }
}

}  // namespace waypost
