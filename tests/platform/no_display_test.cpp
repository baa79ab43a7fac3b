#include "platform/window_system.h"

#include <doctest/doctest.h>

#include <cstdlib>

using waypost::platform::WindowSystem;

TEST_CASE("without a display there is no window, but a reason") {
    unsetenv("DISPLAY");
    unsetenv("WAYLAND_DISPLAY");
    const auto result = WindowSystem::connect();
    CHECK(result.system == nullptr);
    CHECK(result.reason == "there is no display (neither DISPLAY nor WAYLAND_DISPLAY is set)");
}
