#include "app/frozen_room.h"

#include "support/open_session.h"
#include "support/tea_flow.h"

#include <doctest/doctest.h>

using namespace waypost;

namespace {

Session talk() {
    ViewSettings settings;
    settings.mode = Mode::Present;
    return open_session(kTeaFlow, settings);
}

void step(Session& session) {
    static_cast<void>(session.apply(intent::ClickTalk{TalkClick::Take}));
}

void change(Session& session, TalkAct act) {
    static_cast<void>(session.apply(intent::ChangeTalk{act}));
}

}  // namespace

TEST_CASE("frozen room: it goes on seeing the card at which the talk was frozen") {
    Session session = talk();
    FrozenRoom room;
    room.follow(session, true);
    CHECK(room.seen() == nullptr);
    change(session, TalkAct::Freeze);
    room.follow(session, true);
    step(session);
    room.follow(session, true);
    REQUIRE(room.seen() != nullptr);
    CHECK(walk_of(*room.seen()) == "at start");
    CHECK(walk_of(session) == "next at which");
    change(session, TalkAct::Freeze);
    room.follow(session, true);
    CHECK(room.seen() == nullptr);
}

TEST_CASE("frozen room: the screen can be made black and bright again") {
    Session session = talk();
    FrozenRoom room;
    change(session, TalkAct::Freeze);
    room.follow(session, true);
    change(session, TalkAct::Black);
    room.follow(session, true);
    CHECK(room.seen()->talk().is_black);
    change(session, TalkAct::Black);
    room.follow(session, true);
    CHECK_FALSE(room.seen()->talk().is_black);
}

TEST_CASE("frozen room: a freeze ends with the speaker's window") {
    Session session = talk();
    FrozenRoom room;
    change(session, TalkAct::Freeze);
    room.follow(session, true);
    room.follow(session, false);
    CHECK(room.seen() == nullptr);
    CHECK_FALSE(session.talk().is_frozen);
}

TEST_CASE("frozen room: presses on the frozen picture mean nothing, its size still counts") {
    const Intents meant = FrozenRoom::still_meant({intent::TakeChoice{ChoiceId::from_index(0)},
                                                   intent::ShapeMap{{10, 20}, {30, 40}},
                                                   intent::GoBack{}});
    REQUIRE(meant.size() == 1);
    CHECK(meant.front().as<intent::ShapeMap>()->view == Size{10, 20});
}
