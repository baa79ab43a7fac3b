#include "platform/monitors.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using waypost::platform::Monitor;
using waypost::platform::monitor_showing;
using waypost::platform::overlap;
using waypost::platform::put_in_order;
using waypost::platform::ScreenRect;
using waypost::platform::within_reach;

namespace {

Monitor monitor(const char* name, const ScreenRect& area, bool primary = false) {
    return {name, area, area, 1, primary};
}

std::string names(const std::vector<Monitor>& monitors) {
    std::string all;
    for (const Monitor& each : monitors) {
        all += each.name + " ";
    }
    return all;
}

const std::vector<Monitor> kDesk = {monitor("laptop", {0, 0, 1440, 900}, true),
                                    monitor("projector", {1440, 0, 1920, 1080})};

}  // namespace

TEST_CASE("monitors: the primary one comes first, the others from left to right") {
    std::vector<Monitor> monitors = {monitor("right", {3000, 0, 100, 100}),
                                     monitor("below", {0, 500, 100, 100}),
                                     monitor("main", {1000, 0, 100, 100}, true),
                                     monitor("left", {0, 0, 100, 100})};
    put_in_order(monitors);
    CHECK(names(monitors) == "main left below right ");
}

TEST_CASE("monitors: only what shows some of the same overlaps") {
    CHECK(overlap({0, 0, 100, 100}, {99, 99, 10, 10}));
    CHECK_FALSE(overlap({0, 0, 100, 100}, {100, 0, 100, 100}));
    CHECK_FALSE(overlap({0, 0, 100, 100}, {0, 100, 100, 100}));
}

TEST_CASE("monitors: a place is on the one that shows most of it, else on the first") {
    CHECK(monitor_showing(kDesk, {1000, 0, 500, 500}) == 0U);
    CHECK(monitor_showing(kDesk, {1400, 0, 500, 500}) == 1U);
    CHECK(monitor_showing(kDesk, {9000, 0, 500, 500}) == 0U);
    CHECK_FALSE(monitor_showing({}, {0, 0, 500, 500}).has_value());
}

TEST_CASE("monitors: a window that no monitor shows comes back to the first, where it fits") {
    const std::vector<Monitor> left = {kDesk.front()};
    const ScreenRect on_projector{1600, 100, 1600, 800};
    CHECK(within_reach(kDesk, on_projector) == on_projector);
    CHECK(within_reach(left, on_projector) == ScreenRect{0, 50, 1440, 800});
    // A strip is enough to drag it by, a hair is not.
    CHECK(within_reach(left, {1340, 0, 600, 400}) == ScreenRect{1340, 0, 600, 400});
    CHECK(within_reach(left, {1430, 0, 600, 400}) == ScreenRect{420, 250, 600, 400});
    CHECK(within_reach({}, on_projector) == on_projector);
}
