#include "session/earlier_step.h"

namespace waypost {

std::vector<EarlierChoice> choices_at_step(const Flow& flow,
                                           const Replay& replay,
                                           std::size_t step) {
    const Place& then = replay.places[step];
    std::vector<EarlierChoice> choices;
    for (const ChoiceId choice : offered(flow, then)) {
        const std::string& name = flow.node(then.card).choices[choice.index()].id;
        choices.push_back({choice,
                           name == replay.taken[step].choice,
                           change_step(flow, replay.taken, step, name)});
    }
    return choices;
}

}  // namespace waypost
