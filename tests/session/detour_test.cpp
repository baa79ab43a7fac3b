#include "session/detour.h"

#include "session/session.h"
#include "support/open_session.h"
#include "support/tea_options.h"

#include <doctest/doctest.h>

#include <string>

using namespace waypost;

namespace {

NodeId card(const Session& session, const std::string& id) {
    return session.open_flow()->flow.find_node(id);
}

void choose(Session& session, const std::string& name) {
    const ChoiceId choice = find_choice(session.open_flow()->flow, session.present_card(), name);
    session.apply(intent::TakeChoice{choice});
}

/// "ways > pot, 1 step": the present card, what is shown over it, and how long the walk is.
std::string scene(const Session& session) {
    const Flow& flow = session.open_flow()->flow;
    std::string text = flow.node(session.present_card()).id;
    if (session.detour() != nullptr) {
        const bool compares = session.detour()->kind == DetourKind::Comparison;
        text += compares ? " > all of " : " > ";
        text += flow.node(session.shown_card()).id;
    }
    if (session.shown_view().is_closed()) {
        text += " (closed)";
    }
    return text + ", " + std::to_string(session.replay().taken.size());
}

Session at_the_ways() {
    Session session = open_session(kTeaOptions);
    choose(session, "green");
    return session;
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
    const std::size_t at = text.find(from);
    REQUIRE(at != std::string::npos);
    return text.replace(at, from.size(), to);
}

}  // namespace

TEST_CASE("beside an open option another of its decision takes its place") {
    Session session = at_the_ways();
    session.apply(intent::OpenOption{card(session, "pot")});
    session.apply(intent::OpenOption{card(session, "strong")});
    CHECK(scene(session) == "ways > strong (closed), 1");
    // The gate of an option does not keep the others.
    session.apply(intent::OpenOption{card(session, "bag")});
    CHECK(scene(session) == "ways > bag, 1");
    session.apply(intent::CloseDetour{});
    CHECK(scene(session) == "ways, 1");
}

TEST_CASE("opening an option is no step, and closing it comes back") {
    Session session = at_the_ways();
    session.apply(intent::OpenOption{card(session, "pot")});
    CHECK(scene(session) == "ways > pot, 1");
    session.apply(intent::CloseDetour{});
    CHECK(scene(session) == "ways, 1");
}

TEST_CASE("only options that are offered here can be opened") {
    Session session = open_session(kTeaOptions);
    session.apply(intent::OpenOption{card(session, "pot")});
    session.apply(intent::CompareOptions{});
    CHECK(scene(session) == "start, 0");
    choose(session, "black");
    session.apply(intent::OpenOption{card(session, "cold")});
    session.apply(intent::OpenOption{card(session, "water")});
    CHECK(scene(session) == "ways, 1");
}

TEST_CASE("from an open option only what reads more about it is a step") {
    Session session = at_the_ways();
    session.apply(intent::OpenOption{card(session, "bag")});
    choose(session, "more_pot");
    choose(session, "figures_no");
    CHECK(scene(session) == "ways > bag, 1");
    session.apply(intent::CloseDetour{});
    session.apply(intent::OpenOption{card(session, "pot")});
    choose(session, "figures_no");
    CHECK(scene(session) == "ways > pot, 1");
    choose(session, "more_pot");
    CHECK(scene(session) == "pots, 2");
}

TEST_CASE("options stand side by side, and one opened from there goes back there") {
    Session session = at_the_ways();
    session.apply(intent::CompareOptions{});
    CHECK(scene(session) == "ways > all of ways, 1");
    session.apply(intent::OpenOption{card(session, "pot")});
    CHECK(scene(session) == "ways > pot, 1");
    session.apply(intent::GoBack{});
    CHECK(scene(session) == "ways > all of ways, 1");
    session.apply(intent::GoBack{});
    CHECK(scene(session) == "ways, 1");
}

TEST_CASE("from an open option the comparison is that of its decision") {
    Session session = at_the_ways();
    session.apply(intent::OpenOption{card(session, "pot")});
    session.apply(intent::CompareOptions{});
    CHECK(scene(session) == "ways > all of ways, 1");
}

TEST_CASE("a card link opens its card over the place and comes back") {
    Session session = open_session(kTeaOptions);
    session.apply(intent::OpenLinkedCard{card(session, "water")});
    CHECK(scene(session) == "start > water, 0");
    choose(session, "green");
    CHECK(scene(session) == "start > water, 0");
    session.apply(intent::CloseDetour{});
    CHECK(scene(session) == "start, 0");
}

TEST_CASE("only cards that a shown text links to are opened so") {
    Session session = open_session(kTeaOptions);
    session.apply(intent::OpenLinkedCard{card(session, "done")});
    session.apply(intent::OpenLinkedCard{});
    CHECK(scene(session) == "start, 0");
    choose(session, "green");
    session.apply(intent::OpenLinkedCard{card(session, "water")});
    CHECK(scene(session) == "ways, 1");
    session.apply(intent::OpenOption{card(session, "pot")});
    session.apply(intent::OpenLinkedCard{card(session, "water")});
    CHECK(scene(session) == "ways > water, 1");
    session.apply(intent::CloseDetour{});
    CHECK(scene(session) == "ways > pot, 1");
}

TEST_CASE("a closed card opens at yes, and the yes is no step") {
    Session session = at_the_ways();
    choose(session, "figures");
    CHECK(scene(session) == "figures (closed), 2");
    session.apply(intent::OpenGate{});
    CHECK(scene(session) == "figures, 2");
    session.apply(intent::GoBack{});
    choose(session, "figures");
    CHECK(scene(session) == "figures, 2");
    session.apply(intent::StartOver{});
    session.choose({"green", "figures"});
    CHECK(scene(session) == "figures (closed), 2");
}

TEST_CASE("no goes back to where one came from") {
    Session session = at_the_ways();
    choose(session, "figures");
    session.apply(intent::LeaveGate{});
    CHECK(scene(session) == "ways, 1");
    session.apply(intent::OpenOption{card(session, "strong")});
    CHECK(scene(session) == "ways > strong (closed), 1");
    session.apply(intent::LeaveGate{});
    CHECK(scene(session) == "ways, 1");
}

TEST_CASE("the ways on of a closed card are taken as ever") {
    Session session = at_the_ways();
    choose(session, "figures");
    choose(session, "next");
    CHECK(scene(session) == "done, 3");
}

TEST_CASE("a choice that consents opens the card that it leads to") {
    Session session = at_the_ways();
    choose(session, "figures_yes");
    CHECK(scene(session) == "figures, 2");
}

TEST_CASE("a linked card is closed too until the yes") {
    Session session = open_session(kTeaOptions);
    session.apply(intent::OpenLinkedCard{card(session, "figures")});
    CHECK(scene(session) == "start > figures (closed), 0");
    session.apply(intent::OpenGate{});
    CHECK(scene(session) == "start > figures, 0");
    session.apply(intent::CloseDetour{});
    session.choose({"green", "figures"});
    CHECK(scene(session) == "figures, 2");
}

TEST_CASE("before a room all cards can be opened and closed again") {
    Session session = at_the_ways();
    choose(session, "figures");
    session.apply(intent::ShowAllGates{true});
    CHECK(scene(session) == "figures, 2");
    session.apply(intent::ShowAllGates{false});
    CHECK(scene(session) == "figures (closed), 2");
}

TEST_CASE("a closed decision keeps its options to itself") {
    const std::string asks = replaced(
        std::string(kTeaOptions), "decision = \"How", "ask_first = \"Ways?\"\ndecision = \"How");
    Session session = open_session(asks);
    choose(session, "green");
    session.apply(intent::OpenOption{card(session, "pot")});
    session.apply(intent::CompareOptions{});
    CHECK(scene(session) == "ways (closed), 1");
    session.apply(intent::OpenGate{});
    session.apply(intent::OpenOption{card(session, "pot")});
    CHECK(scene(session) == "ways > pot, 1");
}

TEST_CASE("over a reload what is open stays open while it is still offered") {
    const std::string text{kTeaOptions};
    Session session = at_the_ways();
    session.apply(intent::CompareOptions{});
    session.apply(intent::OpenOption{card(session, "pot")});
    session.reload(open_text(replaced(text, "Leaves steep in a pot", "Leaves lie in a pot")));
    CHECK(scene(session) == "ways > pot, 1");
    session.reload(open_text(
        replaced(text, "node = \"pot\"\n", "node = \"pot\"\nwhen = { leaf = \"black\" }\n")));
    CHECK(scene(session) == "ways > all of ways, 1");
}

TEST_CASE("over a reload a yes holds for the same question, not for another") {
    const std::string text{kTeaOptions};
    Session session = open_session(text);
    session.choose({"green", "figures"});
    session.apply(intent::OpenGate{});
    session.reload(open_text(replaced(text, "these figures tell", "they tell")));
    CHECK(scene(session) == "figures, 2");
    session.reload(
        open_text(replaced(text, "Would you like to see figures about cups?", "Really?")));
    CHECK(scene(session) == "figures (closed), 2");
}
