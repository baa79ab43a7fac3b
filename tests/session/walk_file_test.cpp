// Saving a walk and opening it again, and what a person made beside their steps.
#include "support/open_session.h"
#include "support/tea_flow.h"
#include "support/tea_options.h"

#include <doctest/doctest.h>

#include <string>

using namespace waypost;

namespace {

const std::string kTea{kTeaFlow};

Session walked() {
    ViewSettings settings;
    settings.today = "2026-11-22";
    Session session = open_session(kTea, settings);
    session.choose({"next", "green", "cool"});
    session.apply(intent::RateStatement{"That it is warm", 3});
    session.apply(intent::TickQuestion{"How long shall it stand?", false});
    session.apply(intent::WriteQuestion{0, "Who brews?"});
    session.apply(intent::WriteNotes{"Ask again."});
    return session;
}

}  // namespace

TEST_CASE("a saved walk is taken up where it was, with all that the person made") {
    const Session before = walked();
    const SavedWalk saved = before.saved_walk();
    CHECK(saved.walked_on == "2026-11-22");
    Session after = open_session(kTea);
    after.reopen(read_saved_walk({"my.waypost", saved_walk_text(saved)}).walk);
    CHECK(walk_of(after) == "next green cool at done");
    CHECK(after.jottings() == before.jottings());
    REQUIRE(after.reopened().has_value());
    CHECK_FALSE(after.reopened()->is_other_version);
    CHECK_FALSE(after.reopened()->stopped.has_value());
    after.apply(intent::GoBack{});
    CHECK_FALSE(after.reopened().has_value());
}

TEST_CASE("a walk of an older version holds as far as it can and says where and why it stopped") {
    std::string edited = kTea;
    edited.replace(edited.find("id = \"cool\""), 11, "id = \"cold\"");
    Session session = open_session(edited);
    session.reopen(walked().saved_walk());
    CHECK(walk_of(session) == "next green at water");
    REQUIRE(session.reopened().has_value());
    CHECK(session.reopened()->is_other_version);
    CHECK(session.reopened()->steps_left == 1);
    REQUIRE(session.reopened()->stopped.has_value());
    CHECK(session.reopened()->stopped->node == "water");
    CHECK(session.reopened()->stopped->reason == StopReason::NoSuchChoice);
}

TEST_CASE("starting over loses nothing that a person made, before a room it forgets all") {
    Session session = walked();
    const Jottings before = session.jottings();
    session.apply(intent::StartOver{});
    CHECK(session.jottings() == before);
    CHECK(session.steps_to_resume() == 3);
    session.apply(intent::SetMode{Mode::Present});
    session.apply(intent::StartOver{});
    CHECK(session.jottings() == Jottings{});
    CHECK(session.steps_to_resume() == 0);
}

TEST_CASE("a flow that was closed and is opened again stands where it was") {
    Session session = walked();
    const Jottings before = session.jottings();
    session.set_entries({FlowEntry{}, FlowEntry{}});
    session.apply(intent::CloseFlow{});
    CHECK(session.open_flow() == nullptr);
    session.open(open_text(kTea));
    CHECK(walk_of(session) == "next green cool at done");
    CHECK(session.jottings() == before);
    CHECK_FALSE(session.reopened().has_value());
}

TEST_CASE("steps that wait are saved with the walk") {
    Session session = walked();
    session.apply(intent::GoToStep{1});
    Session after = open_session(kTea);
    after.reopen(session.saved_walk());
    CHECK(walk_of(after) == "next at which");
    CHECK(after.steps_to_resume() == 2);
}

TEST_CASE("a rating is taken back by giving it again, an own question by its empty words") {
    Session session = walked();
    session.apply(intent::RateStatement{"That it is warm", 3});
    CHECK(session.jottings().ratings.empty());
    session.apply(intent::RateStatement{"That it is warm", 4});
    CHECK(session.jottings().ratings.empty());
    session.apply(intent::WriteQuestion{2, "Not behind the last"});
    session.apply(intent::WriteQuestion{1, "And who drinks?"});
    session.apply(intent::WriteQuestion{0, ""});
    CHECK(session.jottings().own_questions == std::vector<std::string>{"And who drinks?"});
}

TEST_CASE("what a room was shown is not saved as said yes to") {
    Session session = walked();
    session.apply(intent::ShowAllGates{true});
    CHECK(session.saved_walk().said_yes.empty());
}

TEST_CASE("a walk through another flow of the same id holds as far as it can, to the first card") {
    Session session = open_session(kTeaOptions);
    session.reopen(walked().saved_walk());
    CHECK(walk_of(session) == "at start");
    REQUIRE(session.reopened().has_value());
    CHECK(session.reopened()->is_other_version);
    CHECK(session.reopened()->steps_left == 3);
    CHECK(session.reopened()->stopped->reason == StopReason::NoSuchChoice);
    // What the person wrote is theirs, whatever the flow.
    CHECK(session.jottings() == walked().jottings());
}

TEST_CASE("a saved walk of more steps than anybody takes stops where it does not hold") {
    SavedWalk saved = walked().saved_walk();
    saved.steps.resize(1);
    for (int i = 0; i < 20'000; ++i) {
        saved.steps.push_back({"which", "green"});
        saved.waiting.push_back({"water", "cool"});
        saved.opened.push_back("no_such_option");
    }
    Session session = open_session(kTea);
    session.reopen(saved);
    CHECK(walk_of(session) == "next green at water");
    CHECK(session.reopened()->steps_left == 19'999);
    session.apply(intent::GoOnAsBefore{});
    CHECK(walk_of(session) == "next green cool at done");
}

TEST_CASE("what a saved walk says of cards and choices that are not there does no harm") {
    SavedWalk saved = walked().saved_walk();
    saved.steps = {{"", ""}, {"start", ""}, {std::string(100'000, 'x'), "\x1b[31m"}};
    saved.waiting = saved.steps;
    saved.said_yes = {"", "No question of this flow?"};
    saved.opened = {"", "which", "no_such_card"};
    Session session = open_session(kTea);
    session.reopen(saved);
    CHECK(walk_of(session) == "at start");
    CHECK(session.steps_to_resume() == 0);
    CHECK(session.saved_walk().steps.empty());
    CHECK(saved_walk_text(session.saved_walk()).size() > 100'000);
}
