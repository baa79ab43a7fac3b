#include "session/session.h"

#include "flow/kinds.h"
#include "support/open_session.h"
#include "support/tea_flow.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace waypost;

namespace {

std::string here(const Session& session) {
    return session.open_flow()->flow.node(session.present_card()).id;
}

/// Takes a choice by its name, as a view would.
void choose(Session& session, const std::string& name) {
    const ChoiceId choice = find_choice(session.open_flow()->flow, session.present_card(), name);
    session.apply(intent::TakeChoice{choice});
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
    return text.replace(text.find(from), from.size(), to);
}

std::string moves(Session& session) {
    std::string text;
    for (const Moved& moved : session.take_moved()) {
        text += moved.node + " " + (moved.choice.empty() ? "-" : moved.choice) + " " +
                std::string(moved_by_name(moved.by)) + "\n";
    }
    return text;
}

const std::string kTea{kTeaFlow};

}  // namespace

TEST_CASE("a session opens at the start and follows the choices") {
    Session session = open_session(kTea);
    CHECK(here(session) == "start");
    choose(session, "next");
    choose(session, "green");
    CHECK(here(session) == "water");
    CHECK(moves(session) ==
          "start - restart\n"
          "which next choose\n"
          "water green choose\n");
}

TEST_CASE("going back, jumping and starting over undo steps and are told as such") {
    Session session = open_session(kTea);
    session.choose({"next", "green", "cool"});
    CHECK(here(session) == "done");
    (void)session.take_moved();
    session.apply(intent::GoBack{});
    session.apply(intent::GoToStep{1});
    session.apply(intent::StartOver{});
    CHECK(moves(session) ==
          "water - back\n"
          "which - jump\n"
          "start - restart\n");
    session.apply(intent::GoBack{});
    CHECK(here(session) == "start");
    CHECK(moves(session).empty());
}

TEST_CASE("a choice that is not offered changes nothing") {
    Session session = open_session(kTea);
    session.choose({"next", "black"});
    choose(session, "cool");
    CHECK(here(session) == "water");
}

TEST_CASE("urgent help lies over the place and adds nothing to the walk") {
    Session session = open_session(kTea);
    session.choose({"next"});
    session.apply(intent::OpenUrgent{});
    REQUIRE(session.detour());
    CHECK(session.open_flow()->flow.node(session.detour()->card).id == "burnt");
    choose(session, "green");
    CHECK(here(session) == "which");
    session.apply(intent::GoBack{});
    CHECK_FALSE(session.detour());
    CHECK(here(session) == "which");
    CHECK(session.replay().taken.size() == 1);
}

TEST_CASE("a flow without an urgent card opens the engine's own words") {
    Session session = open_session(replaced(kTea, "urgent = \"burnt\"\n", ""));
    session.apply(intent::OpenUrgent{});
    REQUIRE(session.detour());
    CHECK_FALSE(session.detour()->card.has_value());
}

TEST_CASE("a reload keeps the walk where it was") {
    Session session = open_session(kTea);
    session.choose({"next", "green"});
    (void)session.take_moved();
    session.reload(open_text(replaced(kTea, "Is the water right?", "Is it hot?")));
    CHECK(here(session) == "water");
    CHECK(session.open_flow()->flow.node(session.present_card()).title == "Is it hot?");
    CHECK(moves(session).empty());
}

TEST_CASE("a reload that breaks the walk stands at the last step that holds and says so") {
    Session session = open_session(kTea);
    session.choose({"next", "green"});
    (void)session.take_moved();
    session.reload(open_text(replaced(
        kTea, "id = \"green\"\nlabel = \"Green\"\nto", "id = \"verdant\"\nlabel = \"Green\"\nto")));
    CHECK(here(session) == "which");
    CHECK(moves(session) == "which - reload\n");
    REQUIRE(session.replay().stopped);
    CHECK(session.replay().stopped->reason == StopReason::NoSuchChoice);
}

TEST_CASE("a broken save keeps the last good flow and names the first mistake until it is mended") {
    Session session = open_session(kTea);
    session.choose({"next"});
    Diagnostics found("tea.toml");
    found.report(kUnknownKey, {7, 3, 7, 8}, "`colour` is not a key of a card");
    session.reload_failed(found);
    CHECK(here(session) == "which");
    REQUIRE(session.broken_save());
    CHECK(session.broken_save()->first_mistake() ==
          "tea.toml:7:3: `colour` is not a key of a card");
    session.reload(open_text(kTea));
    CHECK_FALSE(session.broken_save());
}

TEST_CASE("a flow is past its review the day after, not on the day") {
    ViewSettings settings;
    settings.today = "2027-01-31";
    CHECK_FALSE(open_session(kTea, settings).is_past_review());
    settings.today = "2027-02-01";
    CHECK(open_session(kTea, settings).is_past_review());
    settings.today = "";
    CHECK_FALSE(open_session(kTea, settings).is_past_review());
}

TEST_CASE("the text size stays between 100 and 250 percent") {
    Session session = open_session(kTea);
    session.apply(intent::SetTextSize{75});
    CHECK(session.settings().text_size == 100);
    session.apply(intent::SetTextSize{275});
    CHECK(session.settings().text_size == 250);
}

TEST_CASE("what needs a window or a file is left to the app") {
    Session session = open_session(kTea);
    session.set_entries({FlowEntry{}, FlowEntry{}});
    CHECK(session.apply(intent::OpenLink{"https://example.org"}).open_link ==
          "https://example.org");
    CHECK(session.apply(intent::ToggleFullScreen{}).toggle_full_screen);
    CHECK(session.apply(intent::Quit{}).quit);
    CHECK(session.apply(intent::OpenFlow{1}).open_entry == 1U);
    CHECK_FALSE(session.apply(intent::OpenFlow{2}).open_entry);
}

TEST_CASE("only where there is a list to go back to does closing a flow show it") {
    Session session = open_session(kTea);
    session.apply(intent::CloseFlow{});
    CHECK(session.open_flow() != nullptr);
    session.set_entries({FlowEntry{}, FlowEntry{}});
    session.apply(intent::CloseFlow{});
    CHECK(session.open_flow() == nullptr);
}

TEST_CASE("how far it is to an ending is told while no step can come round again") {
    Session session = open_session(kTea);
    session.choose({"next", "green"});
    REQUIRE(session.steps_left());
    CHECK(*session.steps_left() == StepsLeft{1, 1});
    choose(session, "right");
    CHECK_FALSE(session.steps_left());
    // `none` leads into a gap, which is no ending.
    session.choose({"next"});
    CHECK_FALSE(session.steps_left());
}

TEST_CASE("what is found out later joins what the loading found, and goes with its flow") {
    static constexpr DiagnosticKind kLate{"late-finding", Rank::Unproven};
    Session session = open_session(kTea);
    CHECK(session.unproven() == 0);
    Examination late{session.open_flow()->diagnostics};
    late.findings.report(kLate, {}, "found late");
    late.unproven = 1;
    session.examined(late);
    CHECK(session.unproven() == 1);
    CHECK(session.findings().all().back().message == "found late");
    // A newer version keeps it until it was examined itself, so that nothing flickers.
    session.reload(open_text(kTea));
    CHECK(session.unproven() == 1);
    session.open(open_text(kTea));
    CHECK(session.unproven() == 0);
}

TEST_CASE("the next version of a flow keeps to where its cards are") {
    Session session = open_session("");
    CHECK(session.next_layout().kept.boxes.empty());
    session.open(open_text(kTea));
    const DiagramOptions next = session.next_layout();
    CHECK(next.kept.flow == "tea");
    CHECK(next.kept.boxes.at("which") ==
          session.open_flow()
              ->diagram.cards[session.open_flow()->flow.find_node("which").index()]
              .box);
}

TEST_CASE("tidying up lays the map out afresh and leaves the walk where it is") {
    Session session = open_session("");
    session.apply(intent::TidyUp{});
    OpenFlow untidy = *open_text(kTea);
    const Rect fresh = untidy.diagram.cards[0].box;
    untidy.diagram.cards[0].box.y += 500;
    session.open(std::make_shared<const OpenFlow>(untidy));
    session.choose({"next"});
    const int moves_before = session.moves();
    session.apply(intent::TidyUp{});
    CHECK(session.open_flow()->diagram.cards[0].box == fresh);
    CHECK(here(session) == "which");
    CHECK(session.moves() > moves_before);
}

namespace {

constexpr intent::ShapeMap kTall{{500, 1290}, {900, 1400}};
constexpr intent::ShapeMap kWide{{922, 800}, {1440, 900}};

/// As the app does it: true when the map was laid out anew.
bool shape(Session& session, const intent::ShapeMap& shape) {
    const bool turns = session.apply(shape).turn_map;
    if (turns) {
        session.turn_map(session.turned_map()());
    }
    return turns;
}

ReadingDirection direction(const Session& session) {
    return session.open_flow()->diagram.direction;
}

}  // namespace

TEST_CASE("a tall map is laid out downwards beside the window, and once, while the walk stands") {
    Session session = open_session(kTea);
    session.choose({"next"});
    const int moves_before = session.moves();
    REQUIRE(session.apply(kTall).turn_map);
    CHECK(direction(session) == ReadingDirection::Right);
    CHECK_FALSE(session.apply(kTall).turn_map);
    const int versions_before = session.versions();
    session.turn_map(session.turned_map()());
    CHECK(direction(session) == ReadingDirection::Down);
    CHECK(session.versions() == versions_before + 1);
    CHECK(session.moves() == moves_before);
    CHECK(here(session) == "which");
    CHECK_FALSE(shape(session, kTall));
    CHECK(session.next_layout().direction == ReadingDirection::Down);
    CHECK(session.next_layout().kept.direction == ReadingDirection::Down);
}

TEST_CASE("a map that is turned back has its cards where they were, until it is tidied up") {
    Session session = open_session("");
    OpenFlow moved = *open_text(kTea);
    const Rect fresh = moved.diagram.cards[0].box;
    for (DiagramCard& card : moved.diagram.cards) {
        card.box.y += 500;
    }
    session.open(std::make_shared<const OpenFlow>(moved));
    REQUIRE(shape(session, kTall));
    CHECK(session.next_layout().direction == ReadingDirection::Down);
    REQUIRE(session.apply(kWide).turn_map);
    CHECK(session.next_layout().kept.boxes.at(session.open_flow()->flow.nodes()[0].id).y ==
          fresh.y + 500);
    session.turn_map(session.turned_map()());
    REQUIRE(shape(session, kTall));
    session.apply(intent::TidyUp{});
    CHECK(direction(session) == ReadingDirection::Down);
    REQUIRE(shape(session, kWide));
    CHECK(session.open_flow()->diagram.cards[0].box == fresh);
}

TEST_CASE("a turned map that comes too late is dropped") {
    Session session = open_session(kTea);
    REQUIRE(session.apply(kTall).turn_map);
    const auto down = session.turned_map();
    SUBCASE("the file was saved meanwhile") {
        session.reload(open_text(kTea, session.next_layout().direction));
        const OpenFlow* saved = session.open_flow();
        session.turn_map(down());
        CHECK(session.open_flow() == saved);
    }
    SUBCASE("the window is wide again, and then tall once more") {
        CHECK_FALSE(session.apply(kWide).turn_map);
        session.turn_map(down());
        CHECK(direction(session) == ReadingDirection::Right);
        CHECK(shape(session, kTall));
        CHECK(direction(session) == ReadingDirection::Down);
    }
    SUBCASE("the flow was closed") {
        session.set_entries({{}, {}});
        session.apply(intent::CloseFlow{});
        session.turn_map(down());
        CHECK(session.open_flow() == nullptr);
    }
}
