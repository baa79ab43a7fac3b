// The one window: an OpenGL context, ImGui in it, keys, and a loop that sleeps when nothing
// happens.
#pragma once

#include "base/geometry.h"
#include "base/key.h"
#include "platform/image.h"

#include <memory>
#include <string>
#include <vector>

namespace imgui_compat {
class FontBook;
}

namespace waypost::platform {

struct WindowOptions {
    std::string title{};
    /// In pixels at scale 1; the display's scale is applied to it.
    int width = 1440;
    int height = 900;
};

class Window;

struct WindowResult {
    /// Null when there is none.
    std::unique_ptr<Window> window{};
    /// Why there is none, in words that follow "cannot open a window: ".
    std::string reason{};
};

/// Owns the ImGui context, which is current from `create` on; everything that uses it goes first.
/// A FontBook is made between `create` and the first frame. Only from the main thread, but for
/// `wake`. At most one at a time.
///
/// ImGui sees the mouse and typed text; keys are not its business, they come from `take_keys`.
///
/// The loop: `while (!window.should_close()) { if (window.wait_events(0.5)) { begin_frame(&fonts);
/// draw; end_frame(ground); } }`
class Window {
public:
    [[nodiscard]] static WindowResult create(const WindowOptions& options);

    Window(const Window&) = delete;
    Window& operator=(const Window&) = delete;
    ~Window();

    /// Sleeps until something happens, at most so long, and returns whether to draw a frame. Does
    /// not sleep while frames are owed: three after each event, for ImGui settles in that time.
    [[nodiscard]] bool wait_events(double timeout_seconds);

    /// Owes one more frame, as an animation does in each of its own.
    void request_frame();

    /// Owes as many frames as an event does, for something that came from elsewhere.
    void show_news();

    /// Ends the sleep of `wait_events`; owes no frame, for there may be nothing new to show. From
    /// any thread.
    void wake();

    /// Starts a frame of ImGui. Bakes what the fonts, which may be null, wish, and owes frames for
    /// as long as they wish for something.
    void begin_frame(imgui_compat::FontBook* fonts);

    /// Renders it over the ground colour and shows it. Waits for the display where that is usual.
    void end_frame(Colour ground);

    /// The key presses since the last call, in order, none lost. Held keys repeat only where they
    /// move something: arrows, page, home and end keys.
    [[nodiscard]] std::vector<KeyPress> take_keys();

    /// The paths of the files that were dropped on the window since the last call, in the order in
    /// which the desktop names them.
    [[nodiscard]] std::vector<std::string> take_dropped();

    /// True when a field of ImGui takes what is typed.
    [[nodiscard]] bool is_typing() const;

    void set_title(const std::string& title);

    /// In pixels at scale 1.
    void set_min_size(int width, int height);

    [[nodiscard]] bool is_full_screen() const;

    /// Fills the monitor that the window is mostly on, or goes back to its old place.
    void toggle_full_screen();

    [[nodiscard]] bool should_close() const;
    void close();

    /// Takes it back that the window shall close.
    void stay_open();

    /// Pixels for one of the design: 2 on most dense displays. May change when the window moves.
    [[nodiscard]] float content_scale() const;

    /// Of the drawing area, in pixels, which are ImGui's coordinates on every system.
    [[nodiscard]] Size framebuffer_size() const;

    /// Seconds since the window was made, from a clock that never goes back.
    [[nodiscard]] double time() const;

    /// False asks for no waiting on the display: for measuring.
    void set_vsync(bool on);

private:
    struct State;
    explicit Window(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

}  // namespace waypost::platform
