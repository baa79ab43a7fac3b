#include "app/autoplay.h"

#include "support/open_session.h"
#include "support/tea_flow.h"

#include <doctest/doctest.h>

#include <string>

using namespace waypost;

namespace {

std::string with_rehearsal() {
    return std::string(kTeaFlow) +
           "\n[[rehearsal]]\nname = \"Green\"\nchoose = [\"next\", \"green\", \"right\"]\n"
           "ends_at = \"done\"\n";
}

Session presented() {
    ViewSettings settings;
    settings.mode = Mode::Present;
    return open_session(with_rehearsal(), settings);
}

}  // namespace

TEST_CASE("autoplay: a talk plays along its rehearsal to its last screen, and rests there") {
    Session session = presented();
    Autoplay autoplay;
    double now = 0;
    int frames = 0;
    while (const std::optional<double> next = autoplay.play(session, now)) {
        REQUIRE(*next > now);
        now = *next;
        REQUIRE(++frames < 20);
    }
    CHECK(walk_of(session) == "next green right at done");
    CHECK(session.talk().shows_end);
    CHECK(now > 5);
}

TEST_CASE("autoplay: nothing is pressed before the room has read, nor in the dark") {
    Session session = presented();
    Autoplay autoplay;
    const std::optional<double> next = autoplay.play(session, 0);
    REQUIRE(next);
    (void)autoplay.play(session, *next - 0.01);
    CHECK(walk_of(session) == "at start");
    session.apply(intent::ChangeTalk{TalkAct::Black});
    (void)autoplay.play(session, *next + 100);
    CHECK(walk_of(session) == "at start");
}

TEST_CASE("autoplay: a rehearsal with seconds is played in just these") {
    ViewSettings settings;
    settings.mode = Mode::Present;
    Session session =
        open_session(std::string(kTeaFlow) +
                         "\n[[rehearsal]]\nname = \"Green\"\nchoose = [\"next\", \"green\", "
                         "\"right\"]\nseconds = [7, 0, 25]\nends_at = \"done\"\n",
                     settings);
    Autoplay autoplay;
    CHECK(autoplay.play(session, 100) == 107);
    CHECK(walk_of(session) == "at start");
    CHECK(autoplay.play(session, 107) == 107);
    CHECK(walk_of(session) == "next at which");
    CHECK(autoplay.play(session, 107) == 132);
    CHECK(walk_of(session) == "next green at water");
    (void)autoplay.play(session, 132);
    CHECK(walk_of(session) == "next green right at done");
}
