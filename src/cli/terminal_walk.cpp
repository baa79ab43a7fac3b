#include "cli/terminal_walk.h"

#include "exporters/card_text.h"
#include "exporters/walk_text.h"
#include "walk/detour.h"
#include "walk/walk.h"

#include <charconv>
#include <cstddef>
#include <istream>
#include <optional>
#include <ostream>
#include <string_view>
#include <vector>

namespace waypost {

namespace {

/// What lies before the person.
enum class Shown {
    Card,
    /// Urgent help over the card; every key but `q` goes back to it.
    Urgent,
    /// An option of the card.
    Option,
};

/// The state of one conversation.
struct Talk {
    const TerminalWalk& walk;
    std::ostream& out;
    Replay replay{};
    Shown shown = Shown::Card;
    OpenedGates gates{};
};

std::string_view trimmed(std::string_view line) {
    constexpr std::string_view kBlanks = " \t\r";
    const std::size_t begin = line.find_first_not_of(kBlanks);
    if (begin == std::string_view::npos) {
        return {};
    }
    return line.substr(begin, line.find_last_not_of(kBlanks) - begin + 1);
}

const Node& present_card(const Talk& talk) {
    return talk.walk.flow.node(talk.replay.here().card);
}

bool is_closed(const Talk& talk) {
    const Gates gates(talk.walk.flow, talk.replay, talk.gates);
    return gates.closes(talk.replay.here().card);
}

void show_keys(const Talk& talk) {
    const Words& words = talk.walk.words;
    if (is_closed(talk)) {
        talk.out << "\ny " << words[Word::GateYes] << "\n";
    }
    talk.out << "\nb " << words[Word::Back] << " | r " << words[Word::StartOver] << " | u "
             << words[Word::UrgentHelp];
    if (!present_card(talk).why.empty() && !is_closed(talk)) {
        talk.out << " | ? " << words[Word::WhyAsked];
    }
    talk.out << " | s " << words[Word::Sources] << " | q " << words[Word::Quit] << "\n";
}

void show_card(const Talk& talk) {
    const Flow& flow = talk.walk.flow;
    const Words& words = talk.walk.words;
    const WalkOpened opened{talk.gates, {}};
    talk.out << "\n" << walk_heading_text(flow, words, talk.walk.today);
    for (const std::string& part : {card_text(flow, shown_view(flow, talk.replay, opened), words),
                                    walk_options_text(flow, talk.replay, words, opened)}) {
        talk.out << part << (part.empty() ? "" : "\n");
    }
    // An urgent card reached as a step offers the way back before its own.
    if (present_card(talk).kind == NodeKind::Urgent && !talk.replay.taken.empty()) {
        talk.out << "  b  " << words[Word::BackToWhereIWas] << "\n";
    }
    talk.out << walk_choices_text(flow, talk.replay, words);
    show_keys(talk);
}

void show_urgent(const Talk& talk) {
    const Flow& flow = talk.walk.flow;
    const Words& words = talk.walk.words;
    talk.out << "\n  1  " << words[Word::BackToWhereIWas] << "\n\n"
             << urgent_text(flow, talk.replay, talk.gates, words) << "\n";
    if (is_urgent_closed(flow, talk.replay, talk.gates)) {
        talk.out << "y " << words[Word::GateYes] << "\n";
    }
}

void show_option(const Talk& talk, NodeId option) {
    const Flow& flow = talk.walk.flow;
    const Words& words = talk.walk.words;
    talk.out << "\n  1  " << words[Word::BackToOptions] << "\n\n"
             << card_text(flow, shown_view(flow, talk.replay, {talk.gates, option}), words);
}

void walk_to(Talk& talk, const std::vector<WalkStep>& steps) {
    talk.replay = replay(talk.walk.flow, steps);
    show_card(talk);
}

/// The position that a number counted from 1 stands for; nothing where it is none of so many.
std::optional<std::size_t> position(std::string_view line, std::size_t count) {
    std::size_t number = 0;
    const auto [end, error] = std::from_chars(line.data(), line.data() + line.size(), number);
    if (error != std::errc() || end != line.data() + line.size() || number < 1 || number > count) {
        return std::nullopt;
    }
    return number - 1;
}

/// The choice offered under this number.
std::optional<WalkStep> numbered_step(const Talk& talk, std::string_view line) {
    const std::vector<ChoiceId> ways = offered(talk.walk.flow, talk.replay.here());
    const auto way = position(line, ways.size());
    if (!way) {
        return std::nullopt;
    }
    const Node& card = present_card(talk);
    return WalkStep{card.id, card.choices[ways[*way].index()].id};
}

/// The option offered under a number behind an `o`, or an id without a value.
NodeId numbered_option(const Talk& talk, std::string_view line) {
    const auto options = offered_options(talk.walk.flow, talk.replay.here());
    if (!line.starts_with('o') || is_closed(talk)) {
        return {};
    }
    const auto option = position(line.substr(1), options.size());
    return option ? options[*option]->card : NodeId{};
}

/// The yes holds for the walk and for every card with the same question.
void say_yes(Talk& talk) {
    talk.gates.questions.push_back(present_card(talk).ask_first);
    show_card(talk);
}

/// The same on the card that Urgent help opens.
void say_yes_to_urgent(Talk& talk) {
    const Flow& flow = talk.walk.flow;
    const NodeId urgent = flow.urgent_for(present_card(talk).phase);
    talk.gates.questions.push_back(flow.node(urgent).ask_first);
    show_urgent(talk);
}

void say_what_to_type(const Talk& talk) {
    talk.out << talk.walk.words[Word::TypeNumber] << "\n";
}

void answer_on_card(Talk& talk, std::string_view line) {
    const Flow& flow = talk.walk.flow;
    const Place& here = talk.replay.here();
    std::vector<WalkStep> steps = talk.replay.taken;
    if (const auto step = numbered_step(talk, line)) {
        steps.push_back(*step);
        walk_to(talk, steps);
    } else if (line == "b" && !steps.empty()) {
        steps.pop_back();
        walk_to(talk, steps);
    } else if (line == "r") {
        walk_to(talk, {});
    } else if (line == "u") {
        talk.shown = Shown::Urgent;
        show_urgent(talk);
    } else if (const NodeId option = numbered_option(talk, line); option.has_value()) {
        talk.shown = Shown::Option;
        show_option(talk, option);
    } else if (is_closed(talk)) {
        line == "y" ? say_yes(talk) : say_what_to_type(talk);
    } else if (line == "s") {
        talk.out << "\n"
                 << card_sources_text(
                        flow, shown_view(flow, talk.replay, {talk.gates, {}}), talk.walk.words);
    } else if (line == "?" && !present_card(talk).why.empty()) {
        talk.out << "\n" << card_why_text(flow, here.card, talk.walk.words);
    } else {
        say_what_to_type(talk);
    }
}

/// On what lies over the card.
void answer_on_detour(Talk& talk, std::string_view line) {
    if (line == "1" || line == "b" || line.empty()) {
        talk.shown = Shown::Card;
        show_card(talk);
    } else if (line == "y" && talk.shown == Shown::Urgent &&
               is_urgent_closed(talk.walk.flow, talk.replay, talk.gates)) {
        say_yes_to_urgent(talk);
    } else {
        say_what_to_type(talk);
    }
}

}  // namespace

bool walk_in_terminal(const TerminalWalk& walk, std::istream& in, std::ostream& out) {
    Talk talk{walk, out, {}, Shown::Card, walk.gates};
    walk_to(talk, {});
    std::string line;
    while (out << "> " << std::flush && std::getline(in, line)) {
        const std::string_view typed = trimmed(line);
        if (typed == "q") {
            return !talk.replay.stopped;
        }
        if (talk.shown == Shown::Card) {
            answer_on_card(talk, typed);
        } else {
            answer_on_detour(talk, typed);
        }
    }
    // The prompt's line is still open where the input ended.
    out << "\n";
    return !talk.replay.stopped;
}

}  // namespace waypost
