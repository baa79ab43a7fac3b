#include "session/map_focus.h"

#include "support/open_session.h"
#include "support/tea_flow.h"
#include "support/tea_options.h"

#include <doctest/doctest.h>

#include <string>

using namespace waypost;

namespace {

/// The ids of the cards that the steps lead over: r forward, l back, u up, d down.
std::string walked(const OpenFlow& open, std::string_view from, std::string_view steps) {
    const MapWays ways(open.diagram);
    MapFocus focus{open.flow.find_node(from), NodeId{}};
    std::string ids(from);
    for (const char step : steps) {
        const MapStep where = step == 'r'   ? MapStep::Forward
                              : step == 'l' ? MapStep::Back
                              : step == 'u' ? MapStep::Before
                                            : MapStep::Behind;
        focus = moved_focus(open.diagram, ways, focus, where);
        ids += " " + open.flow.node(focus.card).id;
    }
    return ids;
}

std::string leading_to(const Session& session, std::string_view card) {
    const Flow& flow = session.open_flow()->flow;
    const Place& here = session.replay().here();
    const ChoiceId choice = choice_leading_to(flow, here, flow.find_node(card));
    return choice.has_value() ? flow.node(here.card).choices[choice.index()].id : "";
}

}  // namespace

TEST_CASE("forward and back go along the ways of the map and stop at its ends") {
    const auto open = open_text(kTeaFlow);
    CHECK(walked(*open, "start", "rrrrr") == "start which sorting water done done");
    CHECK(walked(*open, "done", "lllll") == "done water sorting which start start");
}

TEST_CASE("going against the way leads back to where one came from") {
    const auto open = open_text(kTeaOptions);
    const std::string over_water = walked(*open, "water", "rl");
    CHECK(over_water == "water ways water");
    CHECK(walked(*open, "start", "rlr") == "start ways start ways");
}

TEST_CASE("up and down go to what the same card leads to and come back") {
    const auto open = open_text(kTeaOptions);
    const std::string up = walked(*open, "ways", "ru");
    const std::string down = walked(*open, "ways", "rd");
    CHECK(up != down);
    // At the end of the row one stays where one is.
    const std::string first = walked(*open, "ways", "ruuu");
    CHECK(walked(*open, "ways", "ruuuu").ends_with(first.substr(first.rfind(' '))));
    CHECK((up == "ways done done" || walked(*open, "ways", "rud") == up + " done"));
    CHECK((down == "ways done done" || walked(*open, "ways", "rdu") == down + " done"));
}

TEST_CASE("a card that no way reaches can be left") {
    const auto open = open_text(kTeaFlow);
    const std::string words = walked(*open, "burnt", "rlud");
    CHECK(words.starts_with("burnt burnt burnt"));
}

TEST_CASE("only what one offered choice alone leads to can be walked to from the map") {
    Session session = open_session(kTeaFlow);
    CHECK(leading_to(session, "which") == "next");
    CHECK(leading_to(session, "done") == "");
    session.choose({"next"});
    // Two leaves lead to the water by the route between; which one, only their words tell.
    CHECK(leading_to(session, "water") == "");
    CHECK(leading_to(session, "sorting") == "");
    session.choose({"next", "black"});
    CHECK(leading_to(session, "done") == "right");
}

TEST_CASE("the arrow that points along the reading direction goes forward") {
    const auto right = ReadingDirection::Right;
    CHECK(step_of(Key::Right, right) == MapStep::Forward);
    CHECK(step_of(Key::Left, right) == MapStep::Back);
    CHECK(step_of(Key::Up, right) == MapStep::Before);
    CHECK(step_of(Key::Down, right) == MapStep::Behind);
    const auto down = ReadingDirection::Down;
    CHECK(step_of(Key::Down, down) == MapStep::Forward);
    CHECK(step_of(Key::Up, down) == MapStep::Back);
    CHECK(step_of(Key::Left, down) == MapStep::Before);
    CHECK(step_of(Key::Right, down) == MapStep::Behind);
    CHECK_FALSE(step_of(Key::Enter, down).has_value());
}

TEST_CASE("in a map that is read downwards one goes down the ways, and aside within a layer") {
    const auto open = open_text(kTeaOptions, ReadingDirection::Down);
    const MapWays ways(open->diagram);
    CHECK(walked(*open, "start", "rr").starts_with("start ways "));
    CHECK(walked(*open, "start", "rl") == "start ways start");
    int steps_aside = 0;
    for (std::size_t i = 0; i < open->diagram.cards.size(); ++i) {
        const Rect& box = open->diagram.cards[i].box;
        const MapFocus focus{NodeId::from_index(i), NodeId{}};
        const auto stepped = [&](MapStep step) {
            const MapFocus to = moved_focus(open->diagram, ways, focus, step);
            steps_aside += to.card == focus.card ? 0 : 1;
            return open->diagram.cards[to.card.index()].box;
        };
        if (box.w > 0) {
            CHECK(stepped(MapStep::Before).centre().x <= box.centre().x);
            CHECK(stepped(MapStep::Behind).centre().x >= box.centre().x);
            CHECK(stepped(MapStep::Behind).y == doctest::Approx(box.y));
        }
    }
    CHECK(steps_aside > 0);
}
