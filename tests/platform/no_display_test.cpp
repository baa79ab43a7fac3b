#include "platform/window.h"

#include <doctest/doctest.h>

#include <cstdlib>

using waypost::platform::Window;

TEST_CASE("without a display there is no window, but a reason") {
    unsetenv("DISPLAY");
    unsetenv("WAYLAND_DISPLAY");
    const auto result = Window::create({.title = "Waypost"});
    CHECK(result.window == nullptr);
    CHECK(result.reason == "there is no display (neither DISPLAY nor WAYLAND_DISPLAY is set)");
}
