#include "gui/talk_timer.h"

#include <doctest/doctest.h>

#include <string>

using namespace waypost;

namespace {

/// Of a talk of ten minutes along four steps, and so five cards of two minutes.
std::string pace(double gone, std::size_t done) {
    const gui::PlanPace pace = gui::pace_of(gone, 600, done, 4);
    switch (pace.pace) {
        case gui::Pace::Ahead: return "ahead " + gui::minutes_text(pace.seconds);
        case gui::Pace::Behind: return "behind " + gui::minutes_text(pace.seconds);
        case gui::Pace::OnTime: break;
    }
    return "on time";
}

}  // namespace

TEST_CASE("talk timer: it starts with the first step of the talk, and once only") {
    gui::TalkTimer timer = gui::after_steps({}, 0, 5);
    CHECK(gui::seconds_gone(timer, 8) == 0);
    timer = gui::after_steps(timer, 1, 10);
    CHECK(gui::seconds_gone(timer, 12) == 2);
    timer = gui::paused(gui::after_steps(timer, 2, 14), 15);
    timer = gui::after_steps(timer, 3, 20);
    CHECK(gui::seconds_gone(timer, 30) == 5);
    timer = gui::started(timer, 40);
    CHECK(gui::seconds_gone(timer, 41) == 6);
}

TEST_CASE("talk timer: set to zero, it waits for the next step, also after a step back") {
    gui::TalkTimer timer = gui::at_zero(gui::started({}, 0), 3);
    CHECK(gui::seconds_gone(gui::after_steps(timer, 3, 50), 60) == 0);
    timer = gui::after_steps(timer, 1, 60);
    timer = gui::after_steps(timer, 2, 70);
    CHECK(gui::seconds_gone(timer, 71) == 1);
}

TEST_CASE("talk timer: a talk is planned for one minute at the least and three hours at the most") {
    CHECK(gui::with_more_minutes({}, 1).planned_minutes == 11);
    CHECK(gui::with_more_minutes({}, -20).planned_minutes == 1);
    CHECK(gui::with_more_minutes({}, 500).planned_minutes == 180);
}

TEST_CASE("talk timer: who is at a card within its share of the time is on time") {
    CHECK(pace(0, 0) == "on time");
    CHECK(pace(119, 0) == "on time");
    CHECK(pace(240, 2) == "on time");
    CHECK(pace(600, 4) == "on time");
}

TEST_CASE("talk timer: half a minute before or behind a card's share is still on time") {
    CHECK(pace(150, 0) == "on time");
    CHECK(pace(151, 0) == "behind 0:31");
    CHECK(pace(210, 2) == "on time");
    CHECK(pace(209, 2) == "ahead 0:31");
    CHECK(pace(0, 4) == "ahead 8:00");
    CHECK(pace(700, 4) == "behind 1:40");
}

TEST_CASE("talk timer: a rehearsal without a step has the whole time for its one card") {
    CHECK(gui::pace_of(0, 600, 0, 0) == gui::PlanPace{});
    CHECK(gui::pace_of(640, 600, 0, 0) == gui::PlanPace{gui::Pace::Behind, 40});
}

TEST_CASE("talk timer: minutes are written with two digits for the seconds") {
    CHECK(gui::minutes_text(0) == "0:00");
    CHECK(gui::minutes_text(187.9) == "3:07");
    CHECK(gui::minutes_text(-4) == "0:00");
    CHECK(gui::minutes_text(6000) == "100:00");
}
