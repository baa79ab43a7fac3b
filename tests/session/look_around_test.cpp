// Looking around in a session: what opens, what comes back, what is never a step.
#include "session/session.h"
#include "support/open_session.h"
#include "support/tea_options.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

using namespace waypost;

namespace {

NodeId card(const Session& session, const std::string& id) {
    return session.open_flow()->flow.find_node(id);
}

void look(Session& session, const std::string& id, const std::string& decision = {}) {
    session.apply(
        intent::LookAt{card(session, id), decision.empty() ? NodeId{} : card(session, decision)});
}

std::string kind_of(const Session& session) {
    switch (session.detour()->kind) {
        case DetourKind::Looking: return " > ";
        case DetourKind::Earlier: return " earlier > ";
        default: return " other > ";
    }
}

/// "ways > water (closed), 1": the present card, what is shown over it, and how long the walk is.
std::string scene(const Session& session) {
    const Flow& flow = session.open_flow()->flow;
    std::string text = flow.node(session.present_card()).id;
    if (session.detour() != nullptr) {
        text += kind_of(session) + flow.node(session.shown_card()).id;
    }
    if (session.shown_view().kept_back) {
        text += " (kept back)";
    } else if (session.shown_view().is_closed()) {
        text += " (closed)";
    }
    return text + ", " + std::to_string(session.replay().taken.size());
}

std::string with_promise(const std::string& rule) {
    return std::string(kTeaOptions) + "\n[[promise]]\nname = \"A rule\"\n" + rule;
}

}  // namespace

TEST_CASE("a card off the path is looked at without a step, and the place is kept") {
    Session session = open_session(kTeaOptions);
    look(session, "pots");
    CHECK(scene(session) == "start > pots, 0");
    for (const char* choice : {"ways", "done"}) {
        session.apply(intent::TakeChoice{
            find_choice(session.open_flow()->flow, session.shown_card(), choice)});
    }
    CHECK(scene(session) == "start > pots, 0");
    session.apply(intent::CloseDetour{});
    CHECK(scene(session) == "start, 0");
    CHECK(session.progress()[1].read == 0);
}

TEST_CASE("what the map offers next is looked at from the walk, not from the last card") {
    Session session = open_session(kTeaOptions);
    look(session, "pots");
    look(session, "ways");
    session.apply(intent::GoBack{});
    CHECK(scene(session) == "start, 0");
}

TEST_CASE("an option of a decision that is looked at goes back there") {
    Session session = open_session(kTeaOptions);
    look(session, "ways");
    look(session, "pot", "ways");
    CHECK(scene(session) == "start > pot, 0");
    session.apply(intent::CompareOptions{});
    session.apply(intent::TakeChoice{
        find_choice(session.open_flow()->flow, card(session, "ways"), "more_pot")});
    CHECK(scene(session) == "start > pot, 0");
    session.apply(intent::CloseDetour{});
    CHECK(scene(session) == "start > ways, 0");
    CHECK(session.looking().options.size() == 5);
    session.apply(intent::CloseDetour{});
    CHECK(scene(session) == "start, 0");
}

TEST_CASE("at its own decision an option that is looked at is no way on either") {
    Session session = open_session(kTeaOptions);
    session.choose({"black"});
    look(session, "pot", "ways");
    session.apply(intent::TakeChoice{
        find_choice(session.open_flow()->flow, card(session, "ways"), "more_pot")});
    CHECK(scene(session) == "ways > pot, 1");
    // What is offered at the present place opens from there.
    session.apply(intent::OpenOption{card(session, "bag")});
    CHECK(scene(session) == "ways other > bag, 1");
}

TEST_CASE("a card of the path opens as its earlier step, and the present one is just shown") {
    Session session = open_session(kTeaOptions);
    session.choose({"green", "more_pot"});
    look(session, "start");
    CHECK(scene(session) == "pots earlier > start, 2");
    look(session, "figures");
    look(session, "pots");
    CHECK(scene(session) == "pots, 2");
    // Before a room earlier steps are not changed.
    session.apply(intent::SetMode{Mode::Present});
    look(session, "start");
    CHECK(scene(session) == "pots > start, 2");
}

TEST_CASE("a gate asks first while looking around too, and its yes holds for the walk") {
    Session session = open_session(kTeaOptions);
    look(session, "figures");
    CHECK(scene(session) == "start > figures (closed), 0");
    session.apply(intent::LeaveGate{});
    CHECK(scene(session) == "start, 0");
    look(session, "figures");
    session.apply(intent::OpenGate{});
    CHECK(scene(session) == "start > figures, 0");
    session.apply(intent::CloseDetour{});
    session.choose({"green", "figures"});
    CHECK(scene(session) == "figures, 2");
}

TEST_CASE("a card that a promise closes is not opened, not even by its gate's yes") {
    Session session =
        open_session(with_promise("unless = { leaf = \"*\" }\nnever = [\"figures\"]\n"));
    look(session, "figures");
    CHECK(scene(session) == "start > figures (kept back), 0");
    session.apply(intent::OpenGate{});
    CHECK(session.opened_gates().questions.empty());
    session.choose({"green"});
    look(session, "figures");
    CHECK(scene(session) == "ways > figures (closed), 1");
}

TEST_CASE("what a promise puts first is read, and then the card opens") {
    Session session = open_session(with_promise("before = [\"done\"]\nread = \"figures\"\n"));
    look(session, "done");
    CHECK(scene(session) == "start > done (kept back), 0");
    look(session, "figures");
    CHECK(scene(session) == "start > figures (closed), 0");
    session.apply(intent::LeaveGate{});
    // It was not read yet.
    CHECK(scene(session) == "start > done (kept back), 0");
    look(session, "figures");
    session.apply(intent::OpenGate{});
    session.apply(intent::CloseDetour{});
    CHECK(scene(session) == "start > done, 0");
    session.apply(intent::StartOver{});
    look(session, "done");
    CHECK(scene(session) == "start > done (kept back), 0");
}

TEST_CASE("what is shown around rests on sources of its own") {
    Session session = open_session(kTeaOptions);
    session.choose({"black"});
    look(session, "pot", "ways");
    const Flow& flow = session.open_flow()->flow;
    const auto has = [&flow, &session](std::string_view id) {
        const CardSources sources = sources_of(flow, session.shown_view());
        return std::ranges::any_of(sources.sources,
                                   [&](SourceId source) { return flow.source(source).id == id; });
    };
    CHECK(has("book"));
    // Green leaves can come no more.
    CHECK(shown_passages(flow, session.shown_view()).empty());
    session.choose({"water"});
    look(session, "pot", "ways");
    CHECK(shown_passages(flow, session.shown_view()).empty());
    session.apply(intent::StartOver{});
    look(session, "pot", "ways");
    CHECK(shown_passages(flow, session.shown_view()).size() == 1);
}

TEST_CASE("a card that hid behind the map comes forward when it is looked at") {
    Session session = open_session(kTeaOptions);
    session.apply(intent::ShowMap{true});
    look(session, "pots");
    CHECK_FALSE(session.settings().map_shown);
}

TEST_CASE("over a reload one goes on looking while the card is there") {
    Session session = open_session(kTeaOptions);
    look(session, "ways");
    look(session, "strong", "ways");
    std::string text(kTeaOptions);
    session.reload(open_text(text));
    CHECK(scene(session) == "start > strong (closed), 0");
    const std::string listed = "[[node.ways.option]]\nnode = \"strong\"\n";
    text.erase(text.find(listed), listed.size());
    session.reload(open_text(text));
    CHECK(scene(session) == "start > ways, 0");
    CHECK(session.looking().options.size() == 4);
}
