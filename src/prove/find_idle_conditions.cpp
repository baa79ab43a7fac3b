#include "base/quoted.h"
#include "prove/families.h"
#include "prove/kinds.h"
#include "prove/wording.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <utility>

namespace waypost {

namespace {

/// Calls `visit` with each test of the condition, in the order of the file's two keys.
template <class Visit>
void for_each_test(const Condition& condition, const Visit& visit) {
    for (const std::vector<ConditionTable>* tables : {&condition.when, &condition.unless}) {
        for (const ConditionTable& table : *tables) {
            for (const AnswerTest& test : table) {
                visit(test);
            }
        }
    }
}

/// "choice `yes`", "option `rest`", "a passage", "a row".
std::string part_name(const Flow& flow, const Node& card, const Reading& reading) {
    switch (reading.of) {
        case Reading::Of::Choice: return "choice " + quoted(card.choices[reading.index].id);
        case Reading::Of::Option:
            return "option " + quoted(flow.node(card.options[reading.index].card).id);
        case Reading::Of::Passage: return "a passage";
        case Reading::Of::Row: break;
    }
    return "a row";
}

SourceSpan part_place(const Node& card, const Reading& reading) {
    switch (reading.of) {
        case Reading::Of::Choice: return card.choices[reading.index].at;
        case Reading::Of::Option: return card.options[reading.index].at;
        case Reading::Of::Passage: return card.passages[reading.index].at;
        case Reading::Of::Row: break;
    }
    return card.rows[reading.index].at;
}

/// The line of the condition, or that of its part where a condition has no place.
SourceSpan condition_place(const Node& card, const Reading& reading) {
    SourceSpan place{};
    for_each_test(condition_of(card, reading),
                  [&](const AnswerTest& test) { place = place.has_place() ? place : test.at; });
    return place.has_place() ? place : part_place(card, reading);
}

class ConditionSearch {
public:
    ConditionSearch(const Explored& explored, Diagnostics& found)
        : explored_(explored), flow_(explored.flow), found_(found) {}

    void run() {
        for (std::size_t i = 0; i < flow_.nodes().size(); ++i) {
            const NodeId card = NodeId::from_index(i);
            for (const Reading& reading : explored_.readings.card(card).readings) {
                if (reading.was_read()) {
                    look_at(card, reading);
                }
            }
        }
        for (const Promise& promise : flow_.promises()) {
            look_at_values(promise.condition, "");
        }
        for (const auto& [what, named] : never_set_) {
            report_never_set(what.first, what.second, named);
        }
    }

private:
    void look_at(NodeId card, const Reading& reading) {
        const Node& node = flow_.node(card);
        const Condition& condition = condition_of(node, reading);
        look_at_values(condition, node.id);
        look_at_unset(card, reading);
        const bool is_row = reading.of == Reading::Of::Row;
        const bool is_mixed = reading.was_true && reading.was_false;
        if (is_row || is_mixed || is_said_already(card, reading)) {
            return;
        }
        if (reading.was_true) {
            report(kAlwaysTrue,
                   card,
                   reading,
                   " of " + card_name(node) + " is always true",
                   "take the condition out, or mend it");
        } else {
            report(kNeverTrue,
                   card,
                   reading,
                   " of " + card_name(node) + " is false on every walk that comes here",
                   "mend the condition, or take out what it stands on");
        }
    }

    [[nodiscard]] bool is_said_already(NodeId card, const Reading& reading) const {
        const bool is_stuck = reading.of == Reading::Of::Choice && !reading.was_true &&
                              explored_.readings.card(card).stuck_at != kNoSituation;
        const Condition& condition = condition_of(flow_.node(card), reading);
        return is_stuck || explored_.readings.known(condition, reading) != Readings::Known::Nothing;
    }

    void report(const DiagnosticKind& kind,
                NodeId card,
                const Reading& reading,
                const std::string& what,
                const std::string& hint) {
        const Node& node = flow_.node(card);
        Diagnostic& one =
            found_.report(kind,
                          condition_place(node, reading),
                          "the condition of " + part_name(flow_, node, reading) + what,
                          hint);
        one.card = node.id;
        one.walk =
            explored_.walks.by(first_arrival(explored_.situations, explored_.readings, card));
    }

    /// Where the file first names a value that no walk remembers.
    struct Named {
        SourceSpan place{};
        std::string card{};
    };

    void look_at_values(const Condition& condition, const std::string& card) {
        for_each_test(condition, [&](const AnswerTest& test) {
            for (std::size_t i = 0; i < test.values.size(); ++i) {
                const ValueId value = test.values[i];
                if (!explored_.readings.is_set(test.answer) ||
                    explored_.readings.is_remembered(test.answer, value)) {
                    continue;
                }
                const Named named{i < test.values_at.size() ? test.values_at[i] : test.at, card};
                const auto [first, is_new] =
                    never_set_.emplace(std::pair(test.answer, value), named);
                if (!is_new && is_before(named.place, first->second.place)) {
                    first->second = named;
                }
            }
        });
    }

    [[nodiscard]] static bool is_before(const SourceSpan& left, const SourceSpan& right) {
        return std::tuple(left.file, left.line, left.column) <
               std::tuple(right.file, right.line, right.column);
    }

    void report_never_set(AnswerId answer, ValueId value, const Named& named) {
        Diagnostic& one = found_.report(kNeverSet,
                                        named.place,
                                        "no walk remembers " + answer_value(flow_, answer, value),
                                        "let a choice remember it, or test another value");
        one.card = named.card;
    }

    void look_at_unset(NodeId card, const Reading& reading) {
        std::set<AnswerId> told;
        const Node& node = flow_.node(card);
        for_each_test(condition_of(node, reading), [&](const AnswerTest& test) {
            const bool is_unset =
                std::ranges::find(reading.unset, test.answer) != reading.unset.end();
            if (!is_unset || !told.insert(test.answer).second) {
                return;
            }
            const std::string answer = quoted(flow_.answer(test.answer).id);
            Diagnostic& one = found_.report(
                kReadBeforeSet,
                test.at,
                "the condition of " + part_name(flow_, node, reading) + " of " + card_name(node) +
                    " asks for " + answer + ", which no walk has answered when it comes here",
                "ask for " + answer + " on a card before this one, or take the condition out");
            one.card = node.id;
            one.walk =
                explored_.walks.by(first_arrival(explored_.situations, explored_.readings, card));
        });
    }

    const Explored& explored_;
    const Flow& flow_;
    Diagnostics& found_;
    std::map<std::pair<AnswerId, ValueId>, Named> never_set_{};
};

}  // namespace

void find_idle_conditions(const Explored& explored, Diagnostics& found) {
    ConditionSearch(explored, found).run();
}

}  // namespace waypost
