// Needs a display; run by CTest under Xvfb with the label `display`.
#include "platform/window.h"

#include "base/embedded_fonts.h"
#include "platform/picture_texture.h"

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

using imgui_compat::Face;
using imgui_compat::FontBook;
using waypost::embedded_faces;
using waypost::Key;
using waypost::KeyPress;
using waypost::platform::Window;
using waypost::platform::WindowResult;

namespace {

constexpr const char* kTitle = "Waypost window test";

/// The OpenGL loader of these versions of ImGui crashes when it is started a second time in one
/// process, which the program never does and these tests do.
constexpr bool kOpensOnce = IMGUI_VERSION_NUM >= 19220 && IMGUI_VERSION_NUM < 19260;

struct OpenWindow {
    std::unique_ptr<Window> window;
    std::unique_ptr<FontBook> fonts;
};

OpenWindow open_window() {
    WindowResult result = Window::create({.title = kTitle, .width = 640, .height = 480});
    INFO(result.reason);
    REQUIRE(result.window != nullptr);
    return {std::move(result.window), std::make_unique<FontBook>(embedded_faces())};
}

void draw_frame(OpenWindow& open) {
    open.window->begin_frame(open.fonts.get());
    open.fonts->draw(
        ImGui::GetForegroundDrawList(), Face::Bold, 31, ImVec2(20, 20), IM_COL32_BLACK, "Waypost");
    open.window->end_frame({246, 243, 236});
}

/// Draws as the application does until nothing is owed any more; returns how many frames it took.
int settle(OpenWindow& open) {
    int frames = 0;
    while (frames < 100 && open.window->wait_events(0.05)) {
        draw_frame(open);
        ++frames;
    }
    return frames;
}

/// Plays a user by xdotool; false when there is none.
bool play(const std::string& acts) {
    return std::system(("xdotool " + acts).c_str()) == 0;
}

}  // namespace

TEST_CASE("pictures are held under names of their own and go with what holds them") {
    const OpenWindow open = open_window();
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
    OpenWindow open = open_window();
    const int frames = settle(open);
    CHECK(frames >= 2);
    CHECK(frames < 30);
    CHECK(open.fonts->is_crisp(Face::Bold, 31, "Waypost"));
    CHECK(open.window->framebuffer_size() == waypost::Size{640, 480});
    CHECK_FALSE(open.window->should_close());
    const double before = open.window->time();
    CHECK_FALSE(open.window->wait_events(0.1));
    CHECK(open.window->time() - before >= 0.09);
}

TEST_SUITE_BEGIN("one window after another" * doctest::skip(kOpensOnce));

TEST_CASE("a wake from another thread ends the sleep") {
    OpenWindow open = open_window();
    settle(open);
    const double before = open.window->time();
    std::thread waker([&open] {
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
        open.window->wake();
    });
    // There may be nothing new to show.
    CHECK_FALSE(open.window->wait_events(5));
    waker.join();
    CHECK(open.window->time() - before < 2);
    open.window->show_news();
    CHECK(open.window->wait_events(5));
}

TEST_CASE("the window has the class that the desktop entry names") {
    OpenWindow open = open_window();
    settle(open);
    if (!play("version")) {
        MESSAGE("xdotool is missing; not tried");
        return;
    }
    CHECK(play("search --class '^waypost$'"));
}

TEST_CASE("keys typed fast arrive all and in order") {
    OpenWindow open = open_window();
    settle(open);
    if (!play("search --sync --name '" + std::string(kTitle) + "' windowfocus --sync")) {
        MESSAGE("xdotool is missing; not tried");
        return;
    }
    REQUIRE(play("key --delay 0 1 2 3 BackSpace ctrl+f Escape"));
    std::vector<KeyPress> presses;
    const double end = open.window->time() + 5;
    while (presses.size() < 6 && open.window->time() < end) {
        if (open.window->wait_events(0.1)) {
            draw_frame(open);
        }
        for (const KeyPress& press : open.window->take_keys()) {
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
    OpenWindow open = open_window();
    settle(open);
    if (!play("search --sync --name '" + std::string(kTitle) + "' mousemove --window %1 120 90")) {
        MESSAGE("xdotool is missing; not tried");
        return;
    }
    const double end = open.window->time() + 5;
    while (ImGui::GetIO().MousePos.x != 120 && open.window->time() < end) {
        if (open.window->wait_events(0.1)) {
            draw_frame(open);
        }
    }
    CHECK(ImGui::GetIO().MousePos.x == 120);
    CHECK(ImGui::GetIO().MousePos.y == 90);
}

TEST_CASE("files that are dropped on the window arrive once and in order, with frames to show it") {
    OpenWindow open = open_window();
    settle(open);
    CHECK(open.window->take_dropped().empty());
    // No desktop is here to drag from: what it would set off is called as GLFW does.
    GLFWwindow* window = glfwGetCurrentContext();
    const GLFWdropfun drop = glfwSetDropCallback(window, nullptr);
    REQUIRE((drop != nullptr));
    std::array<const char*, 2> paths = {"/tmp/b c.waypost", "/tmp/a.toml"};
    drop(window, static_cast<int>(paths.size()), paths.data());
    CHECK(open.window->wait_events(0));
    CHECK(open.window->take_dropped() ==
          std::vector<std::string>{"/tmp/b c.waypost", "/tmp/a.toml"});
    CHECK(open.window->take_dropped().empty());
}

TEST_CASE("full screen fills the monitor and comes back") {
    OpenWindow open = open_window();
    settle(open);
    open.window->toggle_full_screen();
    settle(open);
    CHECK(open.window->is_full_screen());
    CHECK(open.window->framebuffer_size().w > 640);
    CHECK(open.window->framebuffer_size().h > 480);
    open.window->toggle_full_screen();
    settle(open);
    CHECK_FALSE(open.window->is_full_screen());
    CHECK(open.window->framebuffer_size() == waypost::Size{640, 480});
}

TEST_CASE("a second window can follow the first") {
    for (int round = 0; round < 2; ++round) {
        OpenWindow open = open_window();
        settle(open);
        open.window->close();
        CHECK(open.window->should_close());
    }
}

TEST_SUITE_END();
