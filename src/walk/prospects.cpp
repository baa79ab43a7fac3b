#include "walk/prospects.h"

#include <algorithm>
#include <cstddef>

namespace waypost {

namespace {

/// The place of a value in a row of possibilities: unset comes first.
std::size_t slot(ValueId value) {
    return value.has_value() ? value.index() + 1 : 0;
}

Outlook opposite(Outlook outlook) {
    switch (outlook) {
        case Outlook::Never: return Outlook::Always;
        case Outlook::Sometimes: return Outlook::Sometimes;
        case Outlook::Always: return Outlook::Never;
    }
    return outlook;
}

}  // namespace

Prospects::Prospects(const Flow& flow, const Answers& now) {
    possible_.reserve(flow.answers().size());
    for (std::size_t i = 0; i < flow.answers().size(); ++i) {
        possible_.emplace_back(flow.answers()[i].values.size() + 1, false);
        possible_.back()[slot(now[AnswerId::from_index(i)])] = true;
    }
}

bool Prospects::allow(AnswerId answer, ValueId value) {
    std::vector<bool>& values = possible_[answer.index()];
    const bool is_new = !values[slot(value)];
    values[slot(value)] = true;
    return is_new;
}

Outlook Prospects::outlook(const AnswerTest& test) const {
    const std::vector<bool>& values = possible_[test.answer.index()];
    bool can_hold = false;
    bool can_fail = values[slot({})];
    for (std::size_t i = 0; i + 1 < values.size(); ++i) {
        const auto value = ValueId::from_index(i);
        const bool holds_then =
            test.any_value || std::ranges::find(test.values, value) != test.values.end();
        can_hold = can_hold || (values[slot(value)] && holds_then);
        can_fail = can_fail || (values[slot(value)] && !holds_then);
    }
    if (!can_hold) {
        return Outlook::Never;
    }
    return can_fail ? Outlook::Sometimes : Outlook::Always;
}

Outlook Prospects::outlook(const ConditionTable& table) const {
    Outlook worst = Outlook::Always;
    for (const AnswerTest& test : table) {
        worst = std::min(worst, outlook(test));
    }
    return worst;
}

Outlook Prospects::outlook(const Condition& condition) const {
    Outlook wanted = condition.when.empty() ? Outlook::Always : Outlook::Never;
    for (const ConditionTable& table : condition.when) {
        wanted = std::max(wanted, outlook(table));
    }
    Outlook forbidden = Outlook::Never;
    for (const ConditionTable& table : condition.unless) {
        forbidden = std::max(forbidden, outlook(table));
    }
    return std::min(wanted, opposite(forbidden));
}

AnswerId Prospects::what_closes(const Condition& condition) const {
    for (const ConditionTable& table : condition.unless) {
        if (outlook(table) == Outlook::Always && !table.empty()) {
            return table.front().answer;
        }
    }
    for (const ConditionTable& table : condition.when) {
        for (const AnswerTest& test : table) {
            if (outlook(test) == Outlook::Never && can_be_answered(test.answer)) {
                return test.answer;
            }
        }
    }
    return {};
}

AnswerId Prospects::what_decides(const Condition& condition) const {
    for (const ConditionTable& table : condition.when) {
        if (outlook(table) == Outlook::Always && !table.empty()) {
            return table.front().answer;
        }
    }
    for (const ConditionTable& table : condition.unless) {
        for (const AnswerTest& test : table) {
            if (can_be_answered(test.answer)) {
                return test.answer;
            }
        }
    }
    return {};
}

bool Prospects::can_be_answered(AnswerId answer) const {
    const std::vector<bool>& values = possible_[answer.index()];
    return std::find(values.begin() + 1, values.end(), true) != values.end();
}

}  // namespace waypost
