#include "session/spoken_text.h"

#include "walk/detour.h"
#include "walk/spoken_card.h"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace waypost {

namespace {

/// What has a number key is said with its number.
constexpr std::size_t kNumberKeys = 9;

void say_way(SpokenText& spoken, std::size_t index, const std::string& label, const Words& words) {
    const std::string number = std::to_string(index + 1);
    spoken.say(index < kNumberKeys ? words.fill(Word::SpeechWay, {number, label}) : label);
}

/// Some of the present card's choices, with the numbers that they have among all.
void say_choices(SpokenText& spoken, const Session& session, const std::vector<ChoiceId>& choices) {
    const Flow& flow = session.open_flow()->flow;
    const Node& card = flow.node(session.present_card());
    const std::vector<ChoiceId> ways = offered(flow, session.replay().here());
    for (std::size_t i = 0; i < ways.size(); ++i) {
        if (std::ranges::find(choices, ways[i]) != choices.end()) {
            say_way(spoken, i, card.choices[ways[i].index()].label, session.words());
        }
    }
}

/// Why the walk cannot go on here, or that it has ended.
void say_stop(SpokenText& spoken, const Session& session) {
    const Words& words = session.words();
    const Node& card = session.open_flow()->flow.node(session.present_card());
    if (card.kind == NodeKind::Route) {
        spoken.say(words[Word::RouteGap]);
    } else if (session.replay().stopped) {
        spoken.say(words[Word::Stuck]);
    } else if (card.kind == NodeKind::End) {
        spoken.say(words[Word::Finished]);
        spoken.say(words[Word::FinishedHint]);
    }
}

void say_gate_answers(SpokenText& spoken, const Words& words) {
    spoken.announce(words[Word::SpeechWays]);
    spoken.say(words[Word::GateNo]);
    spoken.say(words[Word::GateYes]);
}

/// What can be done on the present card.
void say_ways_on(SpokenText& spoken, const Session& session, bool is_closed) {
    const Words& words = session.words();
    const std::vector<ChoiceId> ways = offered(session.open_flow()->flow, session.replay().here());
    say_stop(spoken, session);
    if (is_closed) {
        say_gate_answers(spoken, words);
    }
    if (!ways.empty()) {
        spoken.announce(words[is_closed ? Word::GateWaysOn : Word::SpeechWays]);
    }
    const std::size_t steps = session.steps_to_resume();
    if (steps > 0) {
        spoken.say(steps == 1 ? words[Word::ResumeOne]
                              : words.fill(Word::ResumeMany, {std::to_string(steps)}));
    }
    say_choices(spoken, session, ways);
}

void say_earlier_choices(SpokenText& spoken, const Session& session) {
    const Words& words = session.words();
    const Node& card = session.open_flow()->flow.node(session.shown_card());
    spoken.announce(words[Word::EarlierChoices]);
    const std::vector<EarlierChoice>& choices = session.earlier_choices();
    for (std::size_t i = 0; i < choices.size(); ++i) {
        say_way(spoken, i, card.choices[choices[i].choice.index()].label, words);
        if (choices[i].is_taken) {
            spoken.say(words[Word::EarlierTaken]);
        }
    }
}

void say_comparison(SpokenText& spoken, const Session& session) {
    const Flow& flow = session.open_flow()->flow;
    const NodeId decision = session.detour()->card;
    spoken.say(flow.node(decision).title);
    std::vector<ComparedOption> options;
    for (const OfferedOption* option : offered_options(flow, session.shown_place())) {
        options.push_back({session.view_of(option->card, decision), option->label});
    }
    spoken.append(spoken_comparison(flow, options, session.words()));
}

/// What reads more about the option that is open, or about any of those side by side.
std::vector<ChoiceId> choices_that_read_more(const Session& session) {
    const Detour& detour = *session.detour();
    if (detour.kind == DetourKind::Option && detour.decision == session.present_card()) {
        return session.choices_about(detour.card);
    }
    std::vector<ChoiceId> choices;
    if (detour.kind == DetourKind::Comparison && detour.card == session.present_card()) {
        for (const OfferedOption* option :
             offered_options(session.open_flow()->flow, session.shown_place())) {
            const std::vector<ChoiceId> about = session.choices_about(option->card);
            choices.insert(choices.end(), about.begin(), about.end());
        }
    }
    return choices;
}

/// What can be done over the place, and the way back.
void say_ways_from_detour(SpokenText& spoken, const Session& session, bool asks_first) {
    const Words& words = session.words();
    const Detour& detour = *session.detour();
    if (asks_first) {
        say_gate_answers(spoken, words);
    }
    if (detour.kind == DetourKind::Earlier) {
        say_earlier_choices(spoken, session);
    }
    if (asks_first) {
        return;
    }
    spoken.announce(words[Word::SpeechWays]);
    say_choices(spoken, session, choices_that_read_more(session));
    spoken.say(words[way_back_word(detour.kind)]);
}

/// Before a card off the path: that the place is kept, and whether a way leads to the card.
void say_looking(SpokenText& spoken, const Session& session) {
    spoken.say(session.words()[Word::LookingAround]);
    if (session.looking().no_way && session.looking().kept_by == KeptBy::None) {
        spoken.say(session.words()[Word::LookingNoWay]);
    }
}

/// What a promise of the flow puts between the reader and the card.
void say_kept_back(SpokenText& spoken, const Session& session) {
    const Words& words = session.words();
    const LookedAt& looking = session.looking();
    if (looking.kept_by == KeptBy::Never) {
        spoken.say(words.fill(Word::LookingNever, {looking.promise}));
    } else if (looking.kept_by == KeptBy::ReadFirst) {
        const std::string& title = session.open_flow()->flow.node(looking.read_first).title;
        spoken.say(looking.promise);
        spoken.say(words.fill(Word::LookingReadFirst, {title}));
    }
}

/// The options of the shown card, those that may come to be offered where one looks around.
std::vector<SpokenOption> options_to_say(const Session& session, const CardView& view) {
    const Flow& flow = session.open_flow()->flow;
    if (session.detour() == nullptr || session.detour()->kind != DetourKind::Looking) {
        return offered_to_say(flow, view);
    }
    std::vector<SpokenOption> options;
    for (const ShownPart& option : session.looking().options) {
        options.push_back({flow.node(view.card).options[option.index].label, option.in_case});
    }
    return options;
}

void say_detour_card(SpokenText& spoken, const Session& session, const CardView& view) {
    const bool is_looking = session.detour()->kind == DetourKind::Looking;
    if (is_looking) {
        say_looking(spoken, session);
    }
    spoken.append(spoken_card(
        session.open_flow()->flow, view, options_to_say(session, view), session.words()));
    if (is_looking) {
        say_kept_back(spoken, session);
    }
}

void say_detour(SpokenText& spoken, const Session& session) {
    const Words& words = session.words();
    const Detour& detour = *session.detour();
    bool asks_first = false;
    if (detour.kind == DetourKind::Comparison) {
        say_comparison(spoken, session);
    } else if (detour.card.has_value()) {
        const CardView view = session.shown_view();
        asks_first = view.asks_first();
        say_detour_card(spoken, session, view);
    } else {
        spoken.say(words[Word::UrgentHelp]);
        spoken.say(words[Word::UrgentFallback]);
        spoken.say(words[Word::UrgentAlways]);
    }
    say_ways_from_detour(spoken, session, asks_first);
}

}  // namespace

std::string spoken_text(const Session& session) {
    const ViewSettings& settings = session.settings();
    if (session.open_flow() == nullptr || settings.sheet != Sheet::None ||
        settings.mode == Mode::Present) {
        return {};
    }
    SpokenText spoken;
    if (session.detour() != nullptr) {
        say_detour(spoken, session);
    } else {
        const CardView view = session.shown_view();
        spoken.append(spoken_card(
            session.open_flow()->flow, view, options_to_say(session, view), session.words()));
        say_ways_on(spoken, session, view.is_closed());
    }
    spoken.say(session.words()[Word::Label]);
    std::string text;
    for (const std::string& paragraph : spoken.paragraphs()) {
        text += text.empty() ? "" : "\n";
        text += paragraph;
    }
    return text;
}

}  // namespace waypost
