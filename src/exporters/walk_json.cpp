#include "exporters/walk_json.h"

#include "exporters/walk_object.h"
#include "walk/detour.h"

namespace waypost {

namespace {

Json steps_json(const std::vector<WalkStep>& steps) {
    Json json = Json::array();
    for (const WalkStep& step : steps) {
        json.push_back({{"node", step.node}, {"choice", step.choice}});
    }
    return json;
}

Json answers_json(const Flow& flow, const Answers& answers) {
    Json json = Json::object();
    for (std::size_t i = 0; i < answers.size(); ++i) {
        const ValueId value = answers[AnswerId::from_index(i)];
        if (value.has_value()) {
            const Answer& answer = flow.answers()[i];
            json[answer.id] = answer.values[value.index()].id;
        }
    }
    return json;
}

Json choices_json(const Flow& flow, const Place& place) {
    Json json = Json::array();
    for (const ChoiceId id : offered(flow, place)) {
        const Choice& choice = flow.node(place.card).choices[id.index()];
        json.push_back(
            {{"id", choice.id}, {"label", choice.label}, {"to", flow.node(choice.to).id}});
    }
    return json;
}

/// Options are content: a closed card keeps them.
Json options_json(const Flow& flow, const Place& place, Gate gate) {
    Json json = Json::array();
    if (gate == Gate::Closed) {
        return json;
    }
    for (const OfferedOption* option : offered_options(flow, place)) {
        const Node& card = flow.node(option->card);
        json.push_back({{"id", card.id}, {"title", card.title}});
    }
    return json;
}

Json stop_json(const std::optional<Stop>& stopped) {
    if (!stopped) {
        return nullptr;
    }
    return {{"step", stopped->step},
            {"node", stopped->node},
            {"choice", text_or_null(stopped->choice)},
            {"reason", stop_reason_name(stopped->reason)}};
}

}  // namespace

Json walk_object(const Flow& flow,
                 const Replay& walk,
                 const Words& words,
                 const WalkOpened& opened) {
    const Place& here = walk.here();
    const Gate gate = Gates(flow, walk, opened.gates).of(here.card);
    const bool is_open = opened.option.has_value();
    const Node& card = flow.node(here.card);
    return {{"label", words[Word::Label]},
            {"flow", flow.metadata().id},
            {"hash", flow.hash()},
            {"steps", steps_json(walk.taken)},
            {"at", card.id},
            {"kind", node_kind_name(card.kind)},
            {"title", card.title},
            {"answers", answers_json(flow, here.answers)},
            {"choices", choices_json(flow, here)},
            {"options", options_json(flow, here, gate)},
            {"open", is_open ? Json(flow.node(opened.option).id) : Json(nullptr)},
            {"gate", text_or_null(gate_name(gate))},
            {"finished", card.kind == NodeKind::End},
            {"stopped", stop_json(walk.stopped)}};
}

std::string walk_json(const Flow& flow,
                      const Replay& walk,
                      const Words& words,
                      const WalkOpened& opened) {
    return json_text(walk_object(flow, walk, words, opened));
}

}  // namespace waypost
