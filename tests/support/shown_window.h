// Real windows on the test's display, drawn as the application does, and a user played by xdotool.
#pragma once

#include "imgui_compat.h"
#include "platform/window_system.h"

#include <functional>
#include <initializer_list>
#include <memory>
#include <string>

namespace waypost {

/// Draws one word, sharp once it has settled.
struct ShownWindow {
    std::unique_ptr<platform::Window> window;
    std::unique_ptr<imgui_compat::FontBook> fonts;
    float text_px = 31;

    void draw();
    [[nodiscard]] bool is_crisp() const;
};

/// Fails the test where there is no display.
[[nodiscard]] std::unique_ptr<platform::WindowSystem> connect_to_display();

/// 640 x 480 pixels.
[[nodiscard]] ShownWindow show_window(platform::WindowSystem& system, const std::string& title);

/// Draws those that owe a frame until none does any more; returns how many turns it took.
int settle(platform::WindowSystem& system, std::initializer_list<ShownWindow*> windows);

/// The same until something is so, for five seconds at most. True when it was.
[[nodiscard]] bool draw_until(platform::WindowSystem& system,
                              std::initializer_list<ShownWindow*> windows,
                              const std::function<bool()>& is_so);

/// Plays a user by xdotool; false when there is none.
[[nodiscard]] bool play(const std::string& acts);

/// Gives the window with this title the keyboard and puts the mouse on it. False without xdotool.
[[nodiscard]] bool turn_to(const std::string& title);

}  // namespace waypost
