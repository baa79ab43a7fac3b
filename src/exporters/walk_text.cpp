#include "exporters/walk_text.h"

#include "exporters/card_text.h"
#include "exporters/notices.h"
#include "exporters/stop_text.h"
#include "exporters/terminal_text.h"
#include "walk/detour.h"

#include <cstddef>
#include <vector>

namespace waypost {

namespace {

/// The words for readers where the flow itself does not go on; nothing where a step was refused.
std::string hold_words(StopReason reason, const Words& words) {
    switch (reason) {
        case StopReason::Stuck: return words[Word::Stuck];
        case StopReason::RouteGap:
        case StopReason::RouteRing: return words[Word::RouteGap];
        case StopReason::OtherCard:
        case StopReason::NoSuchChoice:
        case StopReason::NotOffered: return {};
    }
    return {};
}

/// What a step is called to its reader: the card's title and the choice's label.
std::string step_words(const Flow& flow, const Place& place, const WalkStep& step) {
    const Node& node = flow.node(place.card);
    const ChoiceId choice = find_choice(flow, place.card, step.choice);
    return node.title + " > " + node.choices[choice.index()].label;
}

std::string trail_text(const Flow& flow, const Replay& walk, const Words& words) {
    if (walk.taken.empty()) {
        return {};
    }
    std::string out = "\n" + terminal_paragraph("", words[Word::Trail] + ":");
    for (std::size_t i = 0; i < walk.taken.size(); ++i) {
        out += terminal_paragraph("  " + std::to_string(i + 1) + ". ",
                                  step_words(flow, walk.places[i], walk.taken[i]));
    }
    return out;
}

std::string answers_text(const Flow& flow, const Answers& answers, const Words& words) {
    std::string out;
    for (std::size_t i = 0; i < answers.size(); ++i) {
        const ValueId value = answers[AnswerId::from_index(i)];
        if (value.has_value()) {
            const Answer& answer = flow.answers()[i];
            out += terminal_paragraph("  - ",
                                      answer.label + ": " + answer.values[value.index()].label);
        }
    }
    return out.empty() ? out : "\n" + terminal_paragraph("", words[Word::Answers] + ":") + out;
}

}  // namespace

std::string walk_heading_text(const Flow& flow, const Words& words, std::string_view today) {
    std::string out;
    for (const std::string& line : notices(flow.metadata(), words, today)) {
        out += terminal_paragraph("", line);
    }
    return out + "\n" + terminal_paragraph("", flow.metadata().title) + "\n";
}

std::string walk_choices_text(const Flow& flow, const Replay& walk, const Words& words) {
    const Node& card = flow.node(walk.here().card);
    if (walk.stopped && !hold_words(walk.stopped->reason, words).empty()) {
        return terminal_paragraph("", hold_words(walk.stopped->reason, words));
    }
    if (card.kind == NodeKind::End) {
        return terminal_paragraph("", words[Word::Finished] + ".");
    }
    const std::vector<ChoiceId> ways = offered(flow, walk.here());
    if (ways.empty()) {
        // A dead end in a flow that is not proven.
        return terminal_paragraph("", words[Word::Stuck]);
    }
    std::string out = terminal_paragraph("", words[Word::WhereNext]);
    std::size_t number = 0;
    for (const ChoiceId id : ways) {
        out += terminal_paragraph("  " + std::to_string(++number) + "  ",
                                  card.choices[id.index()].label);
    }
    return out;
}

CardView shown_view(const Flow& flow, const Replay& walk, const WalkOpened& opened) {
    const NodeId here = walk.here().card;
    return opened.option.has_value() ? view_of(flow, walk, opened.gates, opened.option, here)
                                     : present_view(flow, walk, opened.gates);
}

std::string walk_options_text(const Flow& flow,
                              const Replay& walk,
                              const Words& words,
                              const WalkOpened& opened) {
    const Place& here = walk.here();
    if (opened.option.has_value() || Gates(flow, walk, opened.gates).closes(here.card)) {
        return {};
    }
    std::string out;
    std::size_t number = 0;
    for (const OfferedOption* option : offered_options(flow, here)) {
        out += terminal_paragraph("  o" + std::to_string(++number) + "  ", option->label);
    }
    return out.empty() ? out : terminal_paragraph("", words[Word::Options] + ":") + out;
}

std::string walk_text(const Flow& flow,
                      const Replay& walk,
                      const Words& words,
                      const WalkOpened& opened,
                      std::string_view today) {
    const Place& here = walk.here();
    const CardView view = shown_view(flow, walk, opened);
    std::string out = walk_heading_text(flow, words, today);
    for (const std::string& part :
         {card_text(flow, view, words), walk_options_text(flow, walk, words, opened)}) {
        out += part + (part.empty() ? "" : "\n");
    }
    out += walk_choices_text(flow, walk, words);
    if (!view.is_closed() && !flow.node(view.card).why.empty()) {
        out += "\n" + card_why_text(flow, view.card, words);
    }
    out += trail_text(flow, walk, words);
    out += answers_text(flow, here.answers, words);
    const std::string sources = card_sources_text(flow, view, words);
    out += sources.empty() ? "" : "\n" + sources;
    out += "\n" + urgent_text(flow, walk, opened.gates, words);
    return walk.stopped ? out + "\n" + stop_text(flow, walk) : out;
}

}  // namespace waypost
