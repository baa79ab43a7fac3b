#include "app/stage_plan.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using waypost::monitors_in_words;
using waypost::named_monitor;
using waypost::plan_stage;
using waypost::PresenterWish;
using waypost::StagePlan;
using waypost::StageWish;
using waypost::platform::Monitor;
using waypost::platform::ScreenRect;

namespace {

Monitor monitor(const char* name, const ScreenRect& area, bool primary = false) {
    return {name, area, area, 1, primary};
}

const Monitor kLaptop = monitor("eDP-1", {0, 0, 1440, 900}, true);
const Monitor kProjector = monitor("HDMI-1", {1440, 0, 1920, 1080});
const Monitor kThird = monitor("DP-2", {3360, 0, 1280, 720});
const Monitor kMirror = monitor("HDMI-1", {0, 0, 1440, 900});

/// "room 1 presenter 0", with a dash for none.
std::string planned(const std::vector<Monitor>& monitors, const StageWish& wish = {}) {
    const StagePlan plan = plan_stage(monitors, wish);
    const auto text = [](std::optional<std::size_t> place) {
        return place ? std::to_string(*place) : std::string("-");
    };
    return "room " + text(plan.room) + " presenter " + text(plan.presenter);
}

}  // namespace

TEST_CASE("stage plan: the room has the projector and the speaker the main monitor") {
    CHECK(planned({kLaptop, kProjector}) == "room 1 presenter 0");
    CHECK(planned({kLaptop, kProjector, kThird}) == "room 1 presenter 0");
    // No monitor is the main one.
    CHECK(planned({kProjector, kThird}) == "room 0 presenter 1");
}

TEST_CASE("stage plan: with one monitor there is no second window, unless one is asked for") {
    CHECK(planned({kLaptop}) == "room 0 presenter -");
    CHECK(planned({kLaptop}, {.swapped = true}) == "room 0 presenter -");
    CHECK(planned({kLaptop}, {.presenter = PresenterWish::Yes}) == "room 0 presenter 0");
    CHECK(planned({}) == "room - presenter -");
    CHECK(planned({}, {.presenter = PresenterWish::Yes}) == "room - presenter -");
}

TEST_CASE("stage plan: a monitor is named by its number or its name") {
    const std::vector<Monitor> all = {kLaptop, kProjector, kThird};
    CHECK(planned(all, {.monitor = "3"}) == "room 2 presenter 0");
    CHECK(planned(all, {.monitor = "dp-2"}) == "room 2 presenter 0");
    CHECK(planned(all, {.monitor = "1"}) == "room 0 presenter 1");
    CHECK(named_monitor(all, "HDMI-1") == 1U);
    for (const char* nothing : {"", "0", "4", "-1", "1x", "HDMI", "99999999999999999999"}) {
        CAPTURE(nothing);
        CHECK_FALSE(named_monitor(all, nothing).has_value());
        CHECK(planned(all, {.monitor = nothing}) == "room 1 presenter 0");
    }
    // A name that is a number is a name first.
    CHECK(named_monitor(std::vector<Monitor>{kLaptop, monitor("1", {1440, 0, 9, 9})}, "1") == 1U);
}

TEST_CASE("stage plan: the two change places and back") {
    CHECK(planned({kLaptop, kProjector}, {.swapped = true}) == "room 0 presenter 1");
    CHECK(planned({kLaptop, kProjector, kThird}, {.monitor = "3", .swapped = true}) ==
          "room 0 presenter 2");
}

TEST_CASE("stage plan: notes are on no monitor that a projector mirrors") {
    CHECK(planned({kLaptop, kMirror}) == "room 1 presenter -");
    CHECK(planned({kLaptop, kMirror, kThird}) == "room 1 presenter 2");
    CHECK(planned({kLaptop, monitor("HDMI-1", {720, 450, 1440, 900})}) == "room 1 presenter -");
}

TEST_CASE("stage plan: no speaker's window where none is wanted") {
    CHECK(planned({kLaptop, kProjector}, {.presenter = PresenterWish::No}) == "room 1 presenter -");
    CHECK(planned({kLaptop, kProjector}, {.presenter = PresenterWish::Yes}) ==
          "room 1 presenter 0");
}

TEST_CASE("stage plan: a monitor that comes again is used as before") {
    const StageWish wish{.monitor = "HDMI-1", .swapped = true};
    const std::string before = planned({kLaptop, kProjector}, wish);
    CHECK(planned({kLaptop}, wish) == "room 0 presenter -");
    CHECK(planned({kLaptop, kProjector}, wish) == before);
}

TEST_CASE("stage plan: the monitors are told with number, name and size") {
    CHECK(monitors_in_words(std::vector<Monitor>{kLaptop, kProjector}) ==
          "1 `eDP-1` (1440x900), 2 `HDMI-1` (1920x1080)");
}
