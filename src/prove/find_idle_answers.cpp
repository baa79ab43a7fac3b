#include "base/quoted.h"
#include "prove/families.h"
#include "prove/kinds.h"
#include "prove/wording.h"

#include <algorithm>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace waypost {

namespace {

using Flags = std::vector<bool>;

void mark_named(const Condition& condition, Flags& named) {
    for (const std::vector<ConditionTable>* tables : {&condition.when, &condition.unless}) {
        for (const ConditionTable& table : *tables) {
            for (const AnswerTest& test : table) {
                named[test.answer.index()] = true;
            }
        }
    }
}

Flags named_answers(const Flow& flow) {
    Flags named(flow.answers().size());
    for (const Node& node : flow.nodes()) {
        for (const Choice& choice : node.choices) {
            mark_named(choice.condition, named);
        }
        for (const RouteRow& row : node.rows) {
            mark_named(row.condition, named);
        }
        for (const Passage& passage : node.passages) {
            mark_named(passage.condition, named);
        }
        for (const OfferedOption& option : node.options) {
            mark_named(option.condition, named);
        }
    }
    for (const Promise& promise : flow.promises()) {
        mark_named(promise.condition, named);
    }
    return named;
}

void report_never_read(const Explored& explored, Diagnostics& found) {
    const Flow& flow = explored.flow;
    const Flags named = named_answers(flow);
    for (std::size_t i = 0; i < flow.nodes().size(); ++i) {
        const Node& node = flow.nodes()[i];
        if (!explored.readings.card(NodeId::from_index(i)).is_walked()) {
            continue;
        }
        for (const Choice& choice : node.choices) {
            for (const Remember& one : choice.remember) {
                if (named[one.answer.index()]) {
                    continue;
                }
                Diagnostic& unread = found.report(
                    kNeverRead,
                    one.at,
                    "choice " + quoted(choice.id) + " of " + card_name(node) + " remembers " +
                        quoted(flow.answer(one.answer).id) + ", which no condition asks for",
                    "ask for it in a condition, or do not remember it");
                unread.card = node.id;
            }
        }
    }
}

/// A choice that gives the answer a value.
struct Setting {
    NodeId card{};
    std::size_t choice = 0;
    ValueId value{};
};

/// For each answer, the choices that some walk takes.
std::vector<std::vector<Setting>> settings_of(const Explored& explored) {
    const Flow& flow = explored.flow;
    std::vector<std::vector<Setting>> settings(flow.answers().size());
    for (std::size_t i = 0; i < flow.nodes().size(); ++i) {
        const NodeId card = NodeId::from_index(i);
        const std::vector<Choice>& choices = flow.node(card).choices;
        for (std::size_t choice = 0; choice < choices.size(); ++choice) {
            if (choices[choice].remember.empty() || !explored.readings.is_taken(card, choice)) {
                continue;
            }
            for (const Remember& one : choices[choice].remember) {
                settings[one.answer.index()].push_back({card, choice, one.value});
            }
        }
    }
    return settings;
}

/// Follows one answer through all situations, with the mark of who gave it which value last.
class AnswerTrail {
public:
    AnswerTrail(const Explored& explored, AnswerId answer, const std::vector<Setting>& settings)
        : explored_(explored),
          situations_(explored.situations),
          answer_(answer),
          settings_(settings),
          marks_(settings.size() + 1) {
        for (std::size_t i = 0; i < settings.size(); ++i) {
            by_card_[settings[i].card].push_back(i);
        }
    }

    /// More than one card sets it, and not always to one value: it may be asked twice.
    [[nodiscard]] bool is_suspect() const {
        return by_card_.size() > 1 && std::ranges::any_of(settings_, [&](const Setting& one) {
                   return one.value != settings_.front().value;
               });
    }

    /// Looks for the shortest walk that gives it a second value, and reports it.
    void run(Diagnostics& found) {
        find_ahead();
        add(0, 0, {});
        for (std::size_t state = 0; state < marks_.size(); ++state) {
            if (expand(state, found)) {
                return;
            }
            if (marks_.size() > explored_.most_situations) {
                report_not_followed(found);
                return;
            }
        }
    }

private:
    [[nodiscard]] std::size_t component(SituationId id) const {
        return static_cast<std::size_t>(explored_.components.of[static_cast<std::size_t>(id)]);
    }

    /// Marks the components from which the answer can still be set.
    void find_ahead() {
        ahead_.assign(explored_.components.count, false);
        for (const SituationId id : explored_.components.order) {
            const bool sets = by_card_.contains(situations_.card(id));
            const bool leads = std::ranges::any_of(
                situations_.moves(id), [&](SituationId to) { return ahead_[component(to)]; });
            if (sets || leads) {
                ahead_[component(id)] = true;
            }
        }
    }

    void add(SituationId id, std::size_t mark, const Move& by) {
        if (!ahead_[component(id)]) {
            return;
        }
        const auto [number, is_new] =
            marks_.number(NodeId::from_index(mark), static_cast<std::uint64_t>(id), kAnyBits);
        if (is_new) {
            by_.push_back(by);
        }
    }

    /// True when a second setting was found and reported.
    bool expand(std::size_t state, Diagnostics& found) {
        const auto id = static_cast<SituationId>(marks_.code(state));
        const std::size_t mark = marks_.card(state).index();
        const auto from = static_cast<std::int32_t>(state);
        const auto moves = situations_.moves(id);
        const Flow& flow = explored_.flow;
        if (moves.empty()) {
            return false;
        }
        Place place{situations_.card(id), Answers(flow.answers().size())};
        situations_.unpack(id, place.answers);
        const std::vector<ChoiceId> choices = offered(flow, place);
        for (std::size_t i = 0; i < moves.size(); ++i) {
            const std::size_t set = setting(place.card, choices[i].index());
            if (set == kNone) {
                add(moves[i], mark, {from, choices[i]});
            } else if (mark != 0 && is_second(settings_[mark - 1], settings_[set])) {
                report(settings_[mark - 1], settings_[set], {from, choices[i]}, found);
                return true;
            } else {
                add(moves[i], set + 1, {from, choices[i]});
            }
        }
        return false;
    }

    /// The setting that the choice is, or kNone.
    [[nodiscard]] std::size_t setting(NodeId card, std::size_t choice) const {
        const auto found = by_card_.find(card);
        if (found != by_card_.end()) {
            for (const std::size_t one : found->second) {
                if (settings_[one].choice == choice) {
                    return one;
                }
            }
        }
        return kNone;
    }

    [[nodiscard]] static bool is_second(const Setting& first, const Setting& second) {
        return first.card != second.card && first.value != second.value;
    }

    void report(const Setting& first, const Setting& second, Move move, Diagnostics& found) {
        const Flow& flow = explored_.flow;
        const Node& again = flow.node(second.card);
        const Node& before = flow.node(first.card);
        Diagnostic& one = found.report(
            kAskedTwice,
            again.choices[second.choice].at,
            "choice " + quoted(again.choices[second.choice].id) + " of " + card_name(again) +
                " sets " + answer_value(flow, answer_, second.value) + ", where " +
                card_name(before) + " has set " + answer_value(flow, answer_, first.value),
            "ask once, or keep the two in answers of their own");
        one.card = again.id;
        found.add_note(one, before.choices[first.choice].at, "it is set here before");
        Path path;
        while (move.from != kNoSituation) {
            const auto state = static_cast<std::size_t>(move.from);
            path.push_back(
                {situations_.card(static_cast<SituationId>(marks_.code(state))), move.choice});
            move = by_[state];
        }
        std::ranges::reverse(path);
        one.walk = explored_.walks.of(path);
    }

    /// A mark is a part of a situation too, and all of them must fit.
    void report_not_followed(Diagnostics& found) const {
        const Flow& flow = explored_.flow;
        const Setting& first = settings_.front();
        const Node& setter = flow.node(first.card);
        Diagnostic& one =
            found.report(kNotProven,
                         setter.choices[first.choice].at,
                         "this flow has more situations than can be explored to prove that " +
                             quoted(flow.answer(answer_).id) + " is asked only once (at most " +
                             std::to_string(explored_.most_situations) + ")",
                         "let fewer choices remember it, or split the flow");
        one.card = setter.id;
    }

    static constexpr std::size_t kNone = static_cast<std::size_t>(-1);
    static constexpr std::size_t kAnyBits = 64;

    const Explored& explored_;
    const Situations& situations_;
    AnswerId answer_;
    const std::vector<Setting>& settings_;
    std::map<NodeId, std::vector<std::size_t>> by_card_{};
    Flags ahead_{};
    /// Numbers pairs of a mark and a situation; mark 0 is "not answered", then the settings.
    SituationIndex marks_;
    /// The moves to them, `from` being such a number.
    std::vector<Move> by_{};
};

}  // namespace

void find_idle_answers(const Explored& explored, Diagnostics& found) {
    report_never_read(explored, found);
    const auto settings = settings_of(explored);
    for (std::size_t answer = 0; answer < settings.size(); ++answer) {
        if (settings[answer].size() < 2) {
            continue;
        }
        AnswerTrail trail(explored, AnswerId::from_index(answer), settings[answer]);
        if (trail.is_suspect()) {
            trail.run(found);
        }
    }
}

}  // namespace waypost
