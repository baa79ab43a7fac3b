#include "walk/gates.h"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace waypost {

namespace {

void add_question(OpenedGates& opened, const std::string& question) {
    if (!question.empty() &&
        std::ranges::find(opened.questions, question) == opened.questions.end()) {
        opened.questions.push_back(question);
    }
}

}  // namespace

std::string_view gate_name(Gate gate) {
    switch (gate) {
        case Gate::None: return {};
        case Gate::Closed: return "closed";
        case Gate::Open: return "open";
    }
    return {};
}

Gates::Gates(const Flow& flow, const Replay& replay, OpenedGates opened)
    : flow_(&flow), opened_(std::move(opened)) {
    const std::size_t steps = opened_.only_these ? 0 : replay.taken.size();
    for (std::size_t i = 0; i < steps; ++i) {
        const NodeId card = replay.places[i].card;
        const ChoiceId taken = find_choice(flow, card, replay.taken[i].choice);
        if (flow.node(card).choices[taken.index()].consent) {
            // Where the choice led through routes, the card that it came to is the one meant.
            add_question(opened_, flow.node(replay.places[i + 1].card).ask_first);
        }
    }
}

Gate Gates::of(NodeId card) const {
    const std::string& question = flow_->node(card).ask_first;
    if (question.empty()) {
        return Gate::None;
    }
    const bool open =
        opened_.all || std::ranges::find(opened_.questions, question) != opened_.questions.end();
    return open ? Gate::Open : Gate::Closed;
}

}  // namespace waypost
