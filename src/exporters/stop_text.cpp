#include "exporters/stop_text.h"

#include "base/edit_distance.h"
#include "flow/opened_option.h"

#include <vector>

namespace waypost {

namespace {

std::vector<std::string> offered_ids(const Flow& flow, const Place& place) {
    std::vector<std::string> ids;
    for (const ChoiceId choice : offered(flow, place)) {
        ids.push_back(flow.node(place.card).choices[choice.index()].id);
    }
    return ids;
}

std::string listed(const std::vector<std::string>& ids) {
    std::string text;
    for (const std::string& id : ids) {
        text += (text.empty() ? "`" : ", `") + id + "`";
    }
    return text;
}

std::string reason_words(const Flow& flow, const Replay& walk, const Stop& stop) {
    const std::string card = "card `" + stop.node + "`";
    const std::string choice = "`" + stop.choice + "`";
    const std::vector<std::string> ids = offered_ids(flow, walk.here());
    const std::string hint = did_you_mean(stop.choice, ids);
    const std::string instead = ids.empty() ? "" : " (offered: " + listed(ids) + ")";
    const std::string landed = "`" + flow.node(walk.here().card).id + "`";
    switch (stop.reason) {
        case StopReason::OtherCard: return "the walk does not stand on " + card;
        case StopReason::NoSuchChoice:
            if (opened_option(stop.choice)) {
                return choice + " is no choice: `--open` opens an option";
            }
            return card + " has no choice " + choice + (hint.empty() ? instead : ", " + hint);
        case StopReason::NotOffered:
            return card + " does not offer " + choice + " with these answers" + instead;
        case StopReason::RouteGap: return "no row of route " + landed + " holds";
        case StopReason::RouteRing: return "route " + landed + " goes round in a ring";
        case StopReason::Stuck: return card + " offers no way on with these answers";
    }
    return {};
}

}  // namespace

std::string stop_text(const Flow& flow, const Replay& walk) {
    const Stop& stop = *walk.stopped;
    return "the walk stopped at step " + std::to_string(stop.step + 1) + ": " +
           reason_words(flow, walk, stop) + " [" + std::string(stop_reason_name(stop.reason)) +
           "]\n";
}

}  // namespace waypost
