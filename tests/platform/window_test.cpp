// Needs a display; run by CTest under Xvfb with the label `display`.
#include "platform/window.h"

#include "platform/picture_texture.h"
#include "support/shown_window.h"

#include <doctest/doctest.h>
#include <imgui_compat.h>
#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>

#include <array>
#include <chrono>
#include <cstdint>
#include <cstdlib>
#include <memory>
#include <string>
#include <thread>
#include <utility>
#include <vector>

using waypost::Key;
using waypost::KeyPress;
using waypost::play;
using waypost::ShownWindow;
using waypost::platform::Monitor;
using waypost::platform::ScreenRect;
using waypost::platform::WindowSystem;

namespace {

constexpr const char* kTitle = "Waypost window test";

/// The OpenGL loader of these versions of ImGui crashes when it is started a second time in one
/// process, which the program never does and these tests do.
constexpr bool kOpensOnce = IMGUI_VERSION_NUM >= 19220 && IMGUI_VERSION_NUM < 19260;

struct OpenWindow {
    std::unique_ptr<WindowSystem> system = waypost::connect_to_display();
    ShownWindow shown = waypost::show_window(*system, kTitle);
};

std::string in_words(const std::vector<Monitor>& monitors) {
    std::string words;
    for (const Monitor& monitor : monitors) {
        const ScreenRect& area = monitor.area;
        words += monitor.name + " " + std::to_string(area.width) + "x" +
                 std::to_string(area.height) + "+" + std::to_string(area.x) + "+" +
                 std::to_string(area.y) + (monitor.primary ? " primary; " : "; ");
    }
    return words;
}

int settle(OpenWindow& open) {
    return waypost::settle(*open.system, {&open.shown});
}

}  // namespace

TEST_CASE("pictures are held under names of their own and go with what holds them") {
    const OpenWindow open;
    const waypost::platform::Image image = waypost::platform::filled_image(2, 3, {200, 0, 0});
    waypost::platform::PictureTexture first(image);
    const waypost::platform::PictureTexture second(image);
    CHECK(first.id() != 0);
    CHECK(second.id() != 0);
    CHECK(first.id() != second.id());
    const std::uintptr_t id = first.id();
    const waypost::platform::PictureTexture moved(std::move(first));
    CHECK(moved.id() == id);
}

TEST_CASE("a window opens, becomes crisp within a few frames and then sleeps") {
    OpenWindow open;
    const int frames = settle(open);
    CHECK(frames >= 2);
    CHECK(frames < 30);
    CHECK(open.shown.is_crisp());
    CHECK(open.shown.window->framebuffer_size() == waypost::Size{640, 480});
    CHECK_FALSE(open.shown.window->should_close());
    const double before = open.system->time();
    CHECK_FALSE(open.system->wait_events(0.1));
    CHECK(open.system->time() - before >= 0.09);
}

TEST_SUITE_BEGIN("one window after another" * doctest::skip(kOpensOnce));

TEST_CASE("a wake from another thread ends the sleep") {
    OpenWindow open;
    settle(open);
    const double before = open.system->time();
    std::thread waker([&open] {
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
        open.system->wake();
    });
    // There may be nothing new to show.
    CHECK_FALSE(open.system->wait_events(5));
    waker.join();
    CHECK(open.system->time() - before < 2);
    open.shown.window->show_news();
    CHECK(open.system->wait_events(5));
}

TEST_CASE("the window has the class that the desktop entry names") {
    OpenWindow open;
    settle(open);
    if (!play("version")) {
        MESSAGE("xdotool is missing; not tried");
        return;
    }
    CHECK(play("search --class '^waypost$'"));
}

TEST_CASE("keys typed fast arrive all and in order") {
    OpenWindow open;
    settle(open);
    if (!play("search --sync --name '" + std::string(kTitle) + "' windowfocus --sync")) {
        MESSAGE("xdotool is missing; not tried");
        return;
    }
    REQUIRE(play("key --delay 0 1 2 3 BackSpace ctrl+f Escape"));
    std::vector<KeyPress> presses;
    const double end = open.system->time() + 5;
    while (presses.size() < 6 && open.system->time() < end) {
        if (open.system->wait_events(0.1)) {
            open.shown.draw();
        }
        for (const KeyPress& press : open.shown.window->take_keys()) {
            presses.push_back(press);
        }
    }
    REQUIRE(presses.size() == 6);
    CHECK(presses[0].character == U'1');
    CHECK(presses[2].character == U'3');
    CHECK(presses[3].key == Key::Backspace);
    CHECK(presses[4].character == U'f');
    CHECK(presses[4].ctrl);
    CHECK(presses[5].key == Key::Escape);
}

TEST_CASE("the mouse is where the system says, in pixels") {
    OpenWindow open;
    settle(open);
    if (!play("search --sync --name '" + std::string(kTitle) + "' mousemove --window %1 120 90")) {
        MESSAGE("xdotool is missing; not tried");
        return;
    }
    const double end = open.system->time() + 5;
    while (ImGui::GetIO().MousePos.x != 120 && open.system->time() < end) {
        if (open.system->wait_events(0.1)) {
            open.shown.draw();
        }
    }
    CHECK(ImGui::GetIO().MousePos.x == 120);
    CHECK(ImGui::GetIO().MousePos.y == 90);
}

TEST_CASE("files that are dropped on the window arrive once and in order, with frames to show it") {
    OpenWindow open;
    settle(open);
    CHECK(open.shown.window->take_dropped().empty());
    // No desktop is here to drag from: what it would set off is called as GLFW does.
    GLFWwindow* window = glfwGetCurrentContext();
    const GLFWdropfun drop = glfwSetDropCallback(window, nullptr);
    REQUIRE((drop != nullptr));
    std::array<const char*, 2> paths = {"/tmp/b c.waypost", "/tmp/a.toml"};
    drop(window, static_cast<int>(paths.size()), paths.data());
    CHECK(open.system->wait_events(0));
    CHECK(open.shown.window->take_dropped() ==
          std::vector<std::string>{"/tmp/b c.waypost", "/tmp/a.toml"});
    CHECK(open.shown.window->take_dropped().empty());
}

TEST_CASE("full screen fills the monitor and comes back") {
    OpenWindow open;
    settle(open);
    const std::vector<Monitor> monitors = open.system->monitors()->list();
    REQUIRE(monitors.size() == 1);
    const ScreenRect place = open.shown.window->place();
    open.shown.window->fill(monitors.front().area);
    settle(open);
    CHECK(open.shown.window->is_full_screen());
    CHECK(open.shown.window->place() == place);
    CHECK(open.shown.window->framebuffer_size() ==
          waypost::Size{static_cast<double>(monitors.front().area.width),
                        static_cast<double>(monitors.front().area.height)});
    open.shown.window->leave_full_screen();
    settle(open);
    CHECK_FALSE(open.shown.window->is_full_screen());
    CHECK(open.shown.window->place() == place);
    CHECK(open.shown.window->framebuffer_size() == waypost::Size{640, 480});
}

TEST_CASE("full screen also covers a part of a screen that was divided by hand") {
    OpenWindow open;
    settle(open);
    const ScreenRect place = open.shown.window->place();
    const ScreenRect half{512, 0, 512, 768};
    open.shown.window->fill(half);
    settle(open);
    CHECK(open.shown.window->is_full_screen());
    CHECK(open.shown.window->framebuffer_size() == waypost::Size{512, 768});
    CHECK(open.shown.window->covered() == half);
    open.shown.window->set_place({30, 40, 600, 400});
    CHECK(open.shown.window->framebuffer_size() == waypost::Size{512, 768});
    open.shown.window->leave_full_screen();
    settle(open);
    CHECK(open.shown.window->place() == ScreenRect{30, 40, 600, 400});
    open.shown.window->set_place(place);
    settle(open);
    CHECK(open.shown.window->place() == place);
}

TEST_CASE("a screen that was divided by hand is listed in its parts, as soon as it is") {
    const std::unique_ptr<WindowSystem> system = waypost::connect_to_display();
    const std::unique_ptr<waypost::platform::MonitorSource> monitors = system->monitors();
    CHECK(in_words(monitors->list()) == "screen 1024x768+0+0; ");
    const auto divide = [](const std::string& how) {
        return std::system(("xrandr " + how + " >/dev/null 2>&1").c_str()) == 0;
    };
    const auto becomes = [&](const std::string& words) {
        const double end = system->time() + 5;
        bool changed = false;
        while (!changed && system->time() < end) {
            (void)system->wait_events(0.2);
            changed = monitors->take_changed();
        }
        return changed && in_words(monitors->list()) == words;
    };
    // It takes the output first, or there would be no way back to one.
    if (!divide("--setmonitor '*left' 512/100x768/100+0+0 screen")) {
        MESSAGE("xrandr is missing; not tried");
        return;
    }
    CHECK(becomes("left 512x768+0+0 primary; "));
    CHECK_FALSE(monitors->take_changed());
    REQUIRE(divide("--setmonitor right 512/100x768/100+512+0 none"));
    CHECK(becomes("left 512x768+0+0 primary; right 512x768+512+0; "));
    REQUIRE(divide("--delmonitor right"));
    CHECK(becomes("left 512x768+0+0 primary; "));
    REQUIRE(divide("--delmonitor left"));
    CHECK(becomes("screen 1024x768+0+0; "));
}

TEST_CASE("a second window can follow the first") {
    for (int round = 0; round < 2; ++round) {
        OpenWindow open;
        settle(open);
        open.shown.window->close();
        CHECK(open.shown.window->should_close());
    }
}

TEST_SUITE_END();
