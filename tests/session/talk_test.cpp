// A talk under a clicker, along a rehearsal and off it.
#include "session/talk.h"

#include "support/open_session.h"
#include "support/tea_options.h"

#include <doctest/doctest.h>

#include <string>

using namespace waypost;

namespace {

constexpr std::string_view kTalkFlow = R"(format = 1

[flow]
id = "talk"
title = "A talk"
language = "en"
start = "hall"
urgent = "help"
review_by = 2027-01-31
reviewed_by = []

[[phase]]
id = "p"
title = "P"

[node.hall]
kind = "question"
phase = "p"
title = "Where to?"
text = "Choose."
editorial = true
[[node.hall.choice]]
id = "left"
label = "Left"
to = "left"
[[node.hall.choice]]
id = "right"
label = "Right"
to = "right"
[[node.hall.choice]]
id = "out"
label = "Out"
to = "door"
consent = true

[node.left]
kind = "decision"
phase = "p"
title = "Left"
text = "There are two."
decision = "Which?"
editorial = true
[[node.left.choice]]
id = "home"
label = "Back to the hall"
to = "hall"
[[node.left.option]]
node = "one"
[[node.left.option]]
node = "two"

[node.one]
kind = "option"
phase = "p"
title = "One"
text = "One."
editorial = true

[node.two]
kind = "option"
phase = "p"
title = "Two"
text = "Two."
editorial = true

[node.right]
kind = "info"
phase = "p"
title = "Right"
text = "A room."
editorial = true
next = "hall"
next_label = "Back to the hall"

[node.door]
kind = "end"
phase = "p"
title = "The door"
ask_first = "Show what is behind?"
text = "A garden."
editorial = true

[node.help]
kind = "urgent"
phase = "p"
title = "Help"
text = "Call."
editorial = true

[[rehearsal]]
name = "Round"
choose = ["left", "open:two", "home", "out"]
ends_at = "door"

[[rehearsal]]
name = "Short"
choose = ["right"]
ends_at = "right"
)";

struct TalkRoom {
    Session session;

    explicit TalkRoom(const std::string& rehearsal = "Round")
        : session(open_session(kTalkFlow, presenting())) {
        session.apply(intent::FollowRehearsal{rehearsal});
    }

    static ViewSettings presenting() {
        ViewSettings settings;
        settings.mode = Mode::Present;
        return settings;
    }

    std::string click(TalkClick click = TalkClick::On) {
        session.apply(intent::ClickTalk{click});
        return shown();
    }

    /// The shown card; what is picked from, and the last screen, beside it.
    [[nodiscard]] std::string shown() const {
        std::string text = session.open_flow()->flow.node(session.shown_card()).id;
        if (session.talk().picking) {
            text += " pick " + std::to_string(*session.talk().picking);
        }
        return text + (session.talk().shows_end ? " end" : "");
    }

    [[nodiscard]] std::string plan() const {
        const auto plan = session.planned();
        return !plan ? "none"
                     : std::to_string(plan->done) + "/" + std::to_string(plan->of) +
                           (plan->next ? " next" : "");
    }
};

}  // namespace

TEST_CASE("talk: page down follows the rehearsal past menus and options and stays at its end") {
    TalkRoom room;
    CHECK(room.plan() == "0/4 next");
    CHECK(room.click() == "left");
    CHECK(room.click() == "two");
    CHECK(room.plan() == "2/4 next");
    CHECK(room.click() == "hall");
    CHECK(room.click() == "door");
    CHECK(room.plan() == "4/4");
    CHECK(room.click() == "door end");
    CHECK(room.click() == "door end");
    CHECK(room.click(TalkClick::Back) == "door");
    CHECK(room.click(TalkClick::Back) == "hall");
}

TEST_CASE("talk: without a choice of rehearsal the first of the file is followed") {
    Session session = open_session(kTalkFlow, TalkRoom::presenting());
    CHECK(followed_rehearsal(session.open_flow()->flow, session.talk())->name == "Round");
    session.apply(intent::FollowRehearsal{""});
    CHECK(followed_rehearsal(session.open_flow()->flow, session.talk()) == nullptr);
}

TEST_CASE("talk: a rehearsal that ends on a card with ways on stays there") {
    TalkRoom room("Short");
    CHECK(room.click() == "right");
    CHECK(room.click() == "right");
    CHECK(room.plan() == "1/1");
}

TEST_CASE("talk: off a rehearsal several ways are picked from, by the clicker alone") {
    TalkRoom room("");
    CHECK(room.plan() == "none");
    CHECK(room.click() == "hall pick 0");
    CHECK(room.click() == "hall pick 1");
    CHECK(room.click(TalkClick::Take) == "right");
    CHECK(room.click() == "hall");
    CHECK(room.click() == "hall pick 0");
    CHECK(room.click(TalkClick::Back) == "hall");
    CHECK(room.click(TalkClick::Back) == "right");
}

TEST_CASE("talk: the mark goes round all ways on") {
    TalkRoom room("");
    for (const char* shown : {"hall pick 0", "hall pick 1", "hall pick 2", "hall pick 0"}) {
        CHECK(room.click() == shown);
    }
}

TEST_CASE("talk: a rehearsal that was left goes on where the walk comes back to its card") {
    TalkRoom room;
    room.session.apply(intent::TakeChoice{ChoiceId::from_index(1)});
    CHECK(room.shown() == "right");
    CHECK(room.plan() == "0/4");
    CHECK(room.click() == "hall");
    CHECK(room.plan() == "0/4 next");
    CHECK(room.click() == "left");
}

TEST_CASE("talk: the history goes back and forward over steps and jumps") {
    TalkRoom room;
    room.click();
    room.session.apply(intent::JumpTo{room.session.open_flow()->flow.find_node("right")});
    CHECK(room.shown() == "right");
    CHECK(walk_of(room.session) == "left home right at right");
    CHECK(room.click(TalkClick::Back) == "left");
    CHECK(room.click(TalkClick::Back) == "hall");
    CHECK(room.click(TalkClick::Back) == "hall");
    CHECK(room.click(TalkClick::Again) == "left");
    CHECK(room.click(TalkClick::Again) == "right");
    CHECK(room.click(TalkClick::Again) == "right");
}

TEST_CASE("talk: a jump shows an option off the path, and an earlier card by its step") {
    TalkRoom room;
    room.session.apply(intent::JumpTo{room.session.open_flow()->flow.find_node("one")});
    CHECK(room.shown() == "one");
    CHECK(walk_of(room.session) == "at hall");
    room.click(TalkClick::Back);
    room.click();
    room.session.apply(intent::JumpTo{room.session.open_flow()->flow.find_node("hall")});
    CHECK(walk_of(room.session) == "at hall");
}

TEST_CASE("talk: what asks first stays closed before a room until the speaker opens it") {
    TalkRoom room("");
    room.session.apply(intent::TakeChoice{ChoiceId::from_index(2)});
    CHECK(room.shown() == "door");
    CHECK(room.session.shown_view().is_closed());
    room.session.apply(intent::ShowAllGates{true});
    CHECK_FALSE(room.session.shown_view().is_closed());
    room.session.apply(intent::SetMode{Mode::Walk});
    // The choice asked for it, and one person sees it now.
    CHECK_FALSE(room.session.shown_view().is_closed());
    room.session.apply(intent::SetMode{Mode::Present});
    CHECK(room.session.shown_view().is_closed());
}

TEST_CASE("talk: in the dark the first press brings the picture back and nothing else") {
    TalkRoom room;
    room.session.apply(intent::ChangeTalk{TalkAct::Black});
    CHECK(room.session.talk().is_black);
    CHECK(room.click() == "hall");
    CHECK_FALSE(room.session.talk().is_black);
    CHECK(room.click() == "left");
}

TEST_CASE("talk: the same press turns each of its aids off again") {
    TalkRoom room;
    const auto act = [&](TalkAct what) { room.session.apply(intent::ChangeTalk{what}); };
    act(TalkAct::SeeMap);
    CHECK(room.session.talk().view == RoomView::Map);
    act(TalkAct::SeePhase);
    CHECK(room.session.talk().view == RoomView::Phase);
    act(TalkAct::SeePhase);
    CHECK(room.session.talk().view == RoomView::Card);
    act(TalkAct::Laser);
    act(TalkAct::Spotlight);
    CHECK(room.session.talk().pointing == Pointing::Spotlight);
    act(TalkAct::Spotlight);
    CHECK(room.session.talk().pointing == Pointing::Nothing);
    room.session.apply(intent::PointAt{{0.25, 7}});
    act(TalkAct::Zoom);
    CHECK(room.session.talk().zoom == RoomZoom{{0.25, 1}, 2});
    act(TalkAct::Zoom);
    CHECK_FALSE(room.session.talk().zoom);
}

TEST_CASE("talk: a save in the middle keeps place, rehearsal and history") {
    TalkRoom room;
    room.click();
    std::string newer(kTalkFlow);
    newer.replace(newer.find("\"Where to?\""), 11, "\"Which way?\"");
    room.session.reload(open_text(newer));
    CHECK(room.shown() == "left");
    CHECK(room.plan() == "1/4 next");
    CHECK(room.click(TalkClick::Back) == "hall");
}

TEST_CASE("talk: what was walked and opened is a rehearsal that leads there again") {
    TalkRoom room;
    for (int i = 0; i < 4; ++i) {
        room.click();
    }
    const Rehearsal made = room.session.as_rehearsal("Mine");
    CHECK(made.name == "Mine");
    CHECK(made.choose == std::vector<std::string>{"left", "open:two", "home", "out"});
    CHECK(made.ends_at == room.session.present_card());
}
