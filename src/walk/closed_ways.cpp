#include "walk/closed_ways.h"

#include "walk/detour.h"
#include "walk/prospects.h"

#include <algorithm>

namespace waypost {

namespace {

/// The last step that gave the answer the value it has now; -1 when it has none.
int step_that_gave(const Replay& replay, AnswerId answer) {
    if (!answer.has_value() || !replay.here().answers[answer].has_value()) {
        return -1;
    }
    const ValueId now = replay.here().answers[answer];
    std::size_t place = replay.places.size() - 1;
    while (place > 0 && replay.places[place - 1].answers[answer] == now) {
        --place;
    }
    return static_cast<int>(place) - 1;
}

}  // namespace

std::vector<ClosedWay> closed_ways(const Flow& flow, const Replay& replay) {
    const Place& here = replay.here();
    const Node& card = flow.node(here.card);
    std::vector<std::string> offered_labels;
    for (const OfferedOption* option : offered_options(flow, here)) {
        offered_labels.push_back(option->label);
    }
    for (const ChoiceId choice : offered(flow, here)) {
        offered_labels.push_back(card.choices[choice.index()].label);
    }
    const Prospects now(flow, here.answers);
    std::vector<ClosedWay> closed;
    const auto add = [&](const std::string& label, const Condition& condition, NodeId to) {
        if (label.empty() || holds(condition, here.answers)) {
            return;
        }
        const bool is_told = std::ranges::find(closed, label, &ClosedWay::label) != closed.end() ||
                             std::ranges::find(offered_labels, label) != offered_labels.end();
        if (!is_told) {
            const AnswerId answer = now.what_closes(condition);
            const bool is_route = flow.node(to).kind == NodeKind::Route;
            closed.push_back(
                {label, answer, step_that_gave(replay, answer), is_route ? NodeId{} : to});
        }
    };
    for (const OfferedOption& option : card.options) {
        add(option.label, option.condition, option.card);
    }
    for (const Choice& choice : card.choices) {
        add(choice.label, choice.condition, choice.to);
    }
    return closed;
}

}  // namespace waypost
