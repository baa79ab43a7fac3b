#include "prove/readings.h"

#include <algorithm>

namespace waypost {

namespace {

/// The answers that a condition names, each once.
std::vector<AnswerId> answers_of(const Condition& condition) {
    std::vector<AnswerId> named;
    for (const std::vector<ConditionTable>* tables : {&condition.when, &condition.unless}) {
        for (const ConditionTable& table : *tables) {
            for (const AnswerTest& test : table) {
                if (std::ranges::find(named, test.answer) == named.end()) {
                    named.push_back(test.answer);
                }
            }
        }
    }
    return named;
}

template <class Parts>
void add_readings(const Parts& parts, Reading::Of of, std::vector<Reading>& readings) {
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (!parts[i].condition.is_always()) {
            readings.push_back({of, i, false, false, answers_of(parts[i].condition)});
        }
    }
}

bool is_done(const Reading& reading) {
    return reading.was_true && reading.was_false && reading.unset.empty();
}

void read(const Condition& condition, const Answers& answers, Reading& reading) {
    if (is_done(reading)) {
        return;
    }
    (holds(condition, answers) ? reading.was_true : reading.was_false) = true;
    std::erase_if(reading.unset, [&](AnswerId answer) { return answers[answer].has_value(); });
}

}  // namespace

const Condition& condition_of(const Node& card, const Reading& reading) {
    switch (reading.of) {
        case Reading::Of::Choice: return card.choices[reading.index].condition;
        case Reading::Of::Option: return card.options[reading.index].condition;
        case Reading::Of::Passage: return card.passages[reading.index].condition;
        case Reading::Of::Row: break;
    }
    return card.rows[reading.index].condition;
}

Readings::Readings(const Situations& situations)
    : situations_(situations),
      flow_(situations.flow()),
      answers_(flow_.answers().size()),
      cards_(flow_.nodes().size()),
      is_done_(flow_.nodes().size()) {
    prepare();
    for (std::size_t id = 0; id < situations.size(); ++id) {
        look_at(static_cast<SituationId>(id));
    }
    look_at_transits();
    gather_remembered();
}

void Readings::prepare() {
    for (std::size_t i = 0; i < cards_.size(); ++i) {
        const Node& node = flow_.nodes()[i];
        std::vector<Reading>& readings = cards_[i].readings;
        add_readings(node.choices, Reading::Of::Choice, readings);
        add_readings(node.options, Reading::Of::Option, readings);
        add_readings(node.passages, Reading::Of::Passage, readings);
        add_readings(node.rows, Reading::Of::Row, readings);
        cards_[i].rows_taken.resize(node.rows.size());
        is_done_[i] = readings.empty() && node.options.empty() && node.kind != NodeKind::Decision;
    }
}

void Readings::look_at(SituationId id) {
    const std::size_t card = situations_.card(id).index();
    const Node& node = flow_.nodes()[card];
    if (node.kind == NodeKind::Route) {
        return;
    }
    CardFacts& facts = cards_[card];
    facts.stood_on = facts.stood_on == kNoSituation ? id : facts.stood_on;
    const std::size_t offered = situations_.moves(id).size();
    facts.most_offered = std::max(facts.most_offered, offered);
    const bool is_stuck = offered == 0 && !node.choices.empty() && node.kind != NodeKind::End;
    if (is_stuck && facts.stuck_at == kNoSituation) {
        facts.stuck_at = id;
    }
    if (is_done_[card]) {
        return;
    }
    situations_.unpack(id, answers_);
    for (Reading& reading : facts.readings) {
        read(condition_of(node, reading), answers_, reading);
    }
    if (node.kind == NodeKind::Decision || !node.options.empty()) {
        look_at_options(node, id);
    } else {
        is_done_[card] = std::ranges::all_of(facts.readings, is_done);
    }
}

/// An option's passages are read with the answers of the card below it.
void Readings::look_at_options(const Node& node, SituationId id) {
    bool has_option = false;
    for (const OfferedOption& option : node.options) {
        if (!holds(option.condition, answers_)) {
            continue;
        }
        has_option = true;
        CardFacts& opened = cards_[option.card.index()];
        // Numbers grow, so what is there already came first.
        opened.offered_at = opened.offered_at == kNoSituation ? id : opened.offered_at;
        const Node& card = flow_.node(option.card);
        for (Reading& reading : opened.readings) {
            if (reading.of == Reading::Of::Passage) {
                read(condition_of(card, reading), answers_, reading);
            }
        }
    }
    CardFacts& facts = cards_[situations_.card(id).index()];
    if (!has_option && facts.without_option_at == kNoSituation) {
        facts.without_option_at = id;
    }
}

void Readings::look_at_transits() {
    const std::vector<Transit>& transits = situations_.transits();
    for (std::size_t i = 0; i < transits.size(); ++i) {
        const std::size_t route = transits[i].route.index();
        CardFacts& facts = cards_[route];
        facts.passed = facts.passed < 0 ? static_cast<std::int32_t>(i) : facts.passed;
        if (transits[i].row >= 0) {
            facts.rows_taken[static_cast<std::size_t>(transits[i].row)] = true;
        }
        if (is_done_[route]) {
            continue;
        }
        situations_.unpack_transit(i, answers_);
        for (Reading& reading : facts.readings) {
            read(condition_of(flow_.nodes()[route], reading), answers_, reading);
        }
        is_done_[route] = std::ranges::all_of(facts.readings, is_done);
    }
}

void Readings::gather_remembered() {
    is_set_.resize(flow_.answers().size());
    for (const Answer& answer : flow_.answers()) {
        remembered_.emplace_back(answer.values.size());
    }
    for (std::size_t card = 0; card < cards_.size(); ++card) {
        const Node& node = flow_.nodes()[card];
        for (std::size_t i = 0; i < node.choices.size(); ++i) {
            if (node.choices[i].remember.empty() || !is_taken(NodeId::from_index(card), i)) {
                continue;
            }
            for (const Remember& one : node.choices[i].remember) {
                is_set_[one.answer.index()] = true;
                remembered_[one.answer.index()][one.value.index()] = true;
            }
        }
    }
}

bool Readings::is_taken(NodeId card, std::size_t choice) const {
    const CardFacts& facts = cards_[card.index()];
    const Node& node = flow_.node(card);
    if (facts.stood_on == kNoSituation || node.kind == NodeKind::End) {
        return false;
    }
    const auto reading = std::ranges::find_if(facts.readings, [choice](const Reading& one) {
        return one.of == Reading::Of::Choice && one.index == choice;
    });
    return reading == facts.readings.end() || reading->was_true;
}

bool Readings::is_known_false(const AnswerTest& test, const Reading& reading) const {
    if (std::ranges::find(reading.unset, test.answer) != reading.unset.end()) {
        return true;
    }
    return !test.any_value && is_set(test.answer) &&
           std::ranges::none_of(test.values,
                                [&](ValueId value) { return is_remembered(test.answer, value); });
}

Readings::Known Readings::known(const Condition& condition, const Reading& reading) const {
    const auto is_false = [&](const ConditionTable& table) {
        return std::ranges::any_of(
            table, [&](const AnswerTest& test) { return is_known_false(test, reading); });
    };
    if (!condition.when.empty() && std::ranges::all_of(condition.when, is_false)) {
        return Known::False;
    }
    if (condition.when.empty() && std::ranges::all_of(condition.unless, is_false)) {
        return Known::True;
    }
    return Known::Nothing;
}

}  // namespace waypost
