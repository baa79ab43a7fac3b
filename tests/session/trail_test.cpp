// An earlier step looked at and changed, steps that wait, and how much was read.
#include "support/open_session.h"
#include "support/tea_flow.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace waypost;

namespace {

const std::string kTea{kTeaFlow};

std::string names(const std::vector<WalkStep>& steps) {
    std::string text;
    for (const WalkStep& step : steps) {
        text += " " + step.node + "." + step.choice;
    }
    return text;
}

/// What the earlier step offers, and what each choice would do.
std::string offers(const Session& session) {
    const Node& card = session.open_flow()->flow.node(session.shown_card());
    std::string text;
    for (const EarlierChoice& choice : session.earlier_choices()) {
        text += card.choices[choice.choice.index()].id + (choice.is_taken ? " (taken)" : "") +
                ": kept" + names(choice.change.kept) + "; aside" + names(choice.change.set_aside) +
                "; waiting" + names(choice.change.waiting) + "\n";
    }
    return text;
}

void change_to(Session& session, const std::string& name) {
    session.apply(
        intent::ChangeStep{find_choice(session.open_flow()->flow, session.shown_card(), name)});
}

std::string progress(const Session& session) {
    std::string text;
    for (const Progress& phase : session.progress()) {
        text += std::to_string(phase.read) + " of " + std::to_string(phase.of) + "; ";
    }
    return text;
}

}  // namespace

TEST_CASE("an earlier step is looked at as it was, and nothing has changed when it is closed") {
    Session session = open_session(kTea);
    session.choose({"next", "green", "cool"});
    session.apply(intent::OpenEarlier{2});
    CHECK(session.open_flow()->flow.node(session.shown_card()).id == "water");
    CHECK(walk_of(session) == "next green cool at done");
    CHECK(offers(session) ==
          "right: kept start.next which.green water.right; aside; waiting\n"
          "cool (taken): kept start.next which.green water.cool; aside; waiting\n");
    session.apply(intent::GoBack{});
    CHECK(session.detour() == nullptr);
    CHECK(walk_of(session) == "next green cool at done");
}

TEST_CASE("an earlier step shows its card with the answers of that time") {
    Session session = open_session(kTea);
    session.choose({"next", "green", "cool"});
    session.apply(intent::OpenEarlier{1});
    CHECK(session.shown_view().answers == Answers(1));
    session.apply(intent::OpenEarlier{9});
    CHECK(session.detour()->step == 1);
}

TEST_CASE("changing an earlier step keeps the later ones that hold") {
    Session session = open_session(kTea);
    session.choose({"next", "green", "right"});
    session.apply(intent::OpenEarlier{1});
    change_to(session, "black");
    CHECK(session.detour() == nullptr);
    CHECK(walk_of(session) == "next black right at done");
    CHECK(session.steps_to_resume() == 0);
}

TEST_CASE("a later step that does not hold waits, and goes on as before once it does") {
    Session session = open_session(kTea);
    session.choose({"next", "green", "cool"});
    session.apply(intent::OpenEarlier{1});
    CHECK(offers(session) ==
          "green (taken): kept start.next which.green water.cool; aside; waiting\n"
          "black: kept start.next which.black; aside; waiting water.cool\n"
          "none: kept start.next which.none; aside; waiting water.cool\n");
    change_to(session, "black");
    CHECK(walk_of(session) == "next black at water");
    CHECK(session.steps_to_resume() == 0);
    session.apply(intent::GoOnAsBefore{});
    CHECK(walk_of(session) == "next black at water");
    session.apply(intent::OpenEarlier{1});
    change_to(session, "green");
    CHECK(session.steps_to_resume() == 1);
    session.apply(intent::GoOnAsBefore{});
    CHECK(walk_of(session) == "next green cool at done");
    CHECK(session.steps_to_resume() == 0);
}

TEST_CASE("to change to what was chosen already changes nothing") {
    Session session = open_session(kTea);
    session.choose({"next", "green", "cool"});
    session.apply(intent::OpenEarlier{1});
    change_to(session, "green");
    CHECK(session.detour() == nullptr);
    CHECK(walk_of(session) == "next green cool at done");
}

TEST_CASE("the steps behind the one that is gone back to wait, and those taken again do not") {
    Session session = open_session(kTea);
    session.choose({"next", "green", "cool"});
    session.apply(intent::GoToStep{0});
    CHECK(walk_of(session) == "at start");
    CHECK(session.steps_to_resume() == 3);
    session.apply(intent::TakeChoice{ChoiceId::from_index(0)});
    CHECK(session.steps_to_resume() == 2);
    session.apply(intent::GoOnAsBefore{});
    CHECK(walk_of(session) == "next green cool at done");
    session.apply(intent::StartOver{});
    CHECK(session.steps_to_resume() == 3);
}

TEST_CASE("what a reload does not hold comes back with the next one that has it") {
    Session session = open_session(kTea);
    session.choose({"next", "green", "cool"});
    std::string edited = kTea;
    edited.replace(edited.find("id = \"cool\""), 11, "id = \"cold\"");
    session.reload(open_text(edited));
    CHECK(walk_of(session) == "next green at water");
    CHECK(session.steps_to_resume() == 0);
    session.reload(open_text(kTea));
    CHECK(walk_of(session) == "next green cool at done");
    CHECK(session.steps_to_resume() == 0);
}

TEST_CASE("what was read and what can still be come to is counted by phase") {
    Session session = open_session(kTea);
    // Urgent help is no card that a walk comes to, routes are no cards to read.
    CHECK(progress(session) == "1 of 3; 0 of 1; ");
    session.choose({"next", "green"});
    CHECK(progress(session) == "3 of 3; 0 of 1; ");
    session.apply(intent::GoBack{});
    CHECK(progress(session) == "3 of 3; 0 of 1; ");
    session.apply(intent::TakeChoice{ChoiceId::from_index(2)});
    // Into the gap: nothing more can be come to.
    CHECK(progress(session) == "3 of 3; 0 of 0; ");
    session.apply(intent::StartOver{});
    CHECK(progress(session) == "1 of 3; 0 of 1; ");
}

TEST_CASE("a choice is ticked once the card that it leads to was read, through a route too") {
    Session session = open_session(kTea);
    session.choose({"next"});
    const auto green = ChoiceId::from_index(0);
    CHECK_FALSE(session.was_read(green));
    session.apply(intent::TakeChoice{green});
    session.apply(intent::GoBack{});
    CHECK(session.was_read(green));
}
