// The real flow before a room, with nothing but the buttons of a clicker.
#include "diagram/fixed_measure.h"
#include "flowfile/read_words.h"
#include "flows/shipped.h"
#include "prove/ways_to_card.h"
#include "session/session.h"

#include <doctest/doctest.h>

#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

using namespace waypost;
using namespace waypost::test;

namespace {

void click(Session& session, TalkClick button) {
    static_cast<void>(session.apply(intent::ClickTalk{button}));
}

/// A talk at the start of the flow, off every rehearsal.
Session talk_on(LoadedFlow loaded, const std::string& path) {
    ViewSettings settings;
    settings.mode = Mode::Present;
    const Words words = embedded_words("en");
    Session session(words, settings);
    session.open(open_flow(std::move(loaded), path, words, FixedMeasure()));
    static_cast<void>(session.apply(intent::FollowRehearsal{""}));
    return session;
}

std::vector<ChoiceId> ways_on(const Session& session) {
    return offered(session.open_flow()->flow, session.replay().here());
}

/// Marks the way by going on so often, and takes it.
void take_by_clicker(Session& session, std::size_t way, std::size_t of) {
    for (std::size_t press = 0; press <= way && of > 1; ++press) {
        click(session, TalkClick::On);
    }
    click(session, of > 1 ? TalkClick::Take : TalkClick::On);
}

std::string name_of(const FindingStep& step) {
    return step.node + ": " + step.choice;
}

/// Takes this choice by the clicker; false where it is not offered, or where it is not what comes
/// of it.
bool goes(Session& session, const std::string& choice) {
    const std::vector<Choice>& choices =
        session.open_flow()->flow.node(session.present_card()).choices;
    const std::vector<ChoiceId> ways = ways_on(session);
    for (std::size_t i = 0; i < ways.size(); ++i) {
        if (choices[ways[i].index()].id == choice) {
            const std::size_t before = session.replay().taken.size();
            take_by_clicker(session, i, ways.size());
            return session.replay().taken.size() == before + 1 &&
                   session.replay().taken.back().choice == choice;
        }
    }
    return false;
}

/// Takes all of them from the start; `taken` gets them.
Session clicked(const Session& start,
                const std::vector<FindingStep>& steps,
                std::set<std::string>& taken) {
    Session session = start;
    for (const FindingStep& step : steps) {
        CAPTURE(step.node);
        CAPTURE(step.choice);
        REQUIRE(session.open_flow()->flow.node(session.present_card()).id == step.node);
        REQUIRE(goes(session, step.choice));
        taken.insert(name_of(step));
    }
    return session;
}

/// On by each way that is offered here.
void click_on_from(const Session& here, std::set<std::string>& taken) {
    const Node& card = here.open_flow()->flow.node(here.present_card());
    for (const ChoiceId way : ways_on(here)) {
        const FindingStep step{card.id, card.choices[way.index()].id};
        CAPTURE(step.node);
        CAPTURE(step.choice);
        Session next = here;
        REQUIRE(goes(next, step.choice));
        taken.insert(name_of(step));
    }
}

std::vector<FindingStep> steps_of(const Flow& flow, const Rehearsal& rehearsal) {
    std::vector<FindingStep> steps;
    for (const PlannedStep& step : planned_steps(flow, rehearsal)) {
        const Node& card = flow.node(step.card);
        if (step.choice.has_value()) {
            steps.push_back({card.id, card.choices[step.choice.index()].id});
        }
    }
    return steps;
}

}  // namespace

TEST_CASE("the clicker alone takes every way of the real flow that any walk takes") {
    const Session start = talk_on(load_shipped(kLeiomyosarcoma), kLeiomyosarcoma);
    const Flow& flow = start.open_flow()->flow;
    std::set<std::string> taken;
    std::set<std::string> ways;
    for (const Node& node : flow.nodes()) {
        const std::optional<WaysToCard> to = ways_to_card(flow, flow.find_node(node.id));
        REQUIRE(to);
        for (const FindingStep& step : to->last) {
            ways.insert(name_of(step));
        }
        click_on_from(clicked(start, to->shortest.value_or(std::vector<FindingStep>{}), taken),
                      taken);
    }
    // Some ways are open only with answers that the shortest walks do not give.
    for (const Rehearsal& rehearsal : flow.rehearsals()) {
        static_cast<void>(clicked(start, steps_of(flow, rehearsal), taken));
    }
    CHECK(ways.size() > 250);
    CHECK(taken == ways);
}
