#include "support/shown_window.h"

#include "base/embedded_fonts.h"

#include <doctest/doctest.h>
#include <imgui.h>

#include <cstdlib>
#include <utility>

namespace waypost {

using imgui_compat::Face;

namespace {

constexpr const char* kWord = "Waypost";

void draw_owed(std::initializer_list<ShownWindow*> windows) {
    for (ShownWindow* shown : windows) {
        if (shown->window->owes_frame()) {
            shown->draw();
        }
    }
}

}  // namespace

void ShownWindow::draw() {
    window->begin_frame(fonts.get());
    fonts->draw(
        ImGui::GetForegroundDrawList(), Face::Bold, text_px, ImVec2(20, 20), IM_COL32_BLACK, kWord);
    window->end_frame({246, 243, 236});
}

bool ShownWindow::is_crisp() const {
    return fonts->is_crisp(Face::Bold, text_px, kWord);
}

std::unique_ptr<platform::WindowSystem> connect_to_display() {
    platform::WindowSystemResult connected = platform::WindowSystem::connect();
    INFO(connected.reason);
    REQUIRE(connected.system != nullptr);
    return std::move(connected.system);
}

ShownWindow show_window(platform::WindowSystem& system, const std::string& title) {
    platform::WindowResult result = system.open({.title = title, .width = 640, .height = 480});
    INFO(result.reason);
    REQUIRE(result.window != nullptr);
    return {std::move(result.window), std::make_unique<imgui_compat::FontBook>(embedded_faces())};
}

int settle(platform::WindowSystem& system, std::initializer_list<ShownWindow*> windows) {
    int turns = 0;
    while (turns < 100 && system.wait_events(0.05)) {
        draw_owed(windows);
        ++turns;
    }
    return turns;
}

bool draw_until(platform::WindowSystem& system,
                std::initializer_list<ShownWindow*> windows,
                const std::function<bool()>& is_so) {
    const double end = system.time() + 5;
    while (!is_so() && system.time() < end) {
        if (system.wait_events(0.1)) {
            draw_owed(windows);
        }
    }
    return is_so();
}

bool play(const std::string& acts) {
    return std::system(("xdotool " + acts).c_str()) == 0;
}

bool turn_to(const std::string& title) {
    if (play("search --sync --name '^" + title +
             "$' windowraise windowfocus --sync mousemove --window %1 120 90")) {
        return true;
    }
    MESSAGE("xdotool is missing; not tried");
    return false;
}

}  // namespace waypost
