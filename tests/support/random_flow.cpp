#include "support/random_flow.h"

#include "support/draft_flow.h"

#include <algorithm>
#include <array>
#include <random>
#include <string>

namespace waypost {

namespace {

/// Draws without the library's distributions, which differ from one standard library to the next.
class Dice {
public:
    explicit Dice(unsigned seed) : engine_(seed) {}

    unsigned below(unsigned count) { return static_cast<unsigned>(engine_() % count); }

    bool once_in(unsigned count) { return below(count) == 0; }

private:
    std::mt19937 engine_;
};

std::string card_name(unsigned number) {
    return "card_" + std::to_string(number);
}

constexpr unsigned kOptions = 3;

std::string option_name(unsigned number) {
    return "option_" + std::to_string(number);
}

std::string some_answer(Dice& dice) {
    return dice.once_in(2) ? "first" : "second";
}

std::string some_value(Dice& dice) {
    return std::array<std::string, 3>{"a", "b", "c"}[dice.below(3)];
}

DraftTable some_table(Dice& dice) {
    DraftTable table{{some_answer(dice), {some_value(dice)}}};
    if (dice.once_in(3)) {
        const std::string other = table.front().first == "first" ? "second" : "first";
        table.push_back({other, {dice.once_in(2) ? "*" : some_value(dice)}});
    }
    return table;
}

WayWords some_way(Dice& dice) {
    WayWords way;
    if (dice.once_in(3)) {
        way.when.push_back(some_table(dice));
    }
    if (dice.once_in(5)) {
        way.unless.push_back(some_table(dice));
    }
    if (dice.once_in(2)) {
        way.remember.emplace_back(some_answer(dice), some_value(dice));
    }
    return way;
}

void add_card(unsigned number, unsigned count, Dice& dice, DraftFlow& flow) {
    constexpr std::array kKinds = {NodeKind::Question,
                                   NodeKind::Info,
                                   NodeKind::Test,
                                   NodeKind::Stage,
                                   NodeKind::Route,
                                   NodeKind::Decision};
    const NodeKind kind = number == 0 ? NodeKind::Question : kKinds[dice.below(kKinds.size())];
    const std::string phase = std::to_string(number * 3 / count);
    flow.card(card_name(number), kind, kind == NodeKind::Route ? "" : "phase_" + phase);
    for (unsigned option = 0; kind == NodeKind::Decision && option < kOptions; ++option) {
        if (!dice.once_in(3)) {
            flow.option(option_name(option), some_way(dice));
        }
    }
    const unsigned ways = 1 + dice.below(4);
    for (unsigned way = 0; way < ways; ++way) {
        // Mostly onwards, now and then back to anywhere.
        const bool goes_back = dice.once_in(5);
        const unsigned reach = goes_back ? count : std::min(4U, count - 1 - number);
        const unsigned to = goes_back ? dice.below(reach) : number + 1 + dice.below(reach);
        WayWords words = some_way(dice);
        words.id = "way_" + std::to_string(way);
        words.label = "Way " + std::to_string(dice.below(3)) + " of a card";
        if (kind == NodeKind::Route) {
            flow.row(card_name(to), words);
        } else {
            flow.choice(card_name(to), words);
        }
    }
}

}  // namespace

Flow random_flow(unsigned seed) {
    Dice dice(seed);
    const unsigned count = 4 + dice.below(16);
    DraftFlow flow;
    flow.phase("phase_0").phase("phase_1").phase("phase_2");
    flow.answer("first", {"a", "b", "c"}).answer("second", {"a", "b", "c"});
    for (unsigned number = 0; number + 1 < count; ++number) {
        add_card(number, count, dice, flow);
    }
    flow.card(card_name(count - 1), NodeKind::End, "phase_2");
    for (unsigned option = 0; option < kOptions; ++option) {
        flow.card(option_name(option), NodeKind::Option, "phase_2");
    }
    return flow.checked();
}

}  // namespace waypost
