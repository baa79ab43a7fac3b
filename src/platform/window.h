// A window: an OpenGL context, a context of ImGui, keys, and the frames that it owes.
#pragma once

#include "base/geometry.h"
#include "base/key.h"
#include "platform/image.h"
#include "platform/monitors.h"

#include <memory>
#include <string>
#include <vector>

namespace imgui_compat {
class FontBook;
}

namespace waypost::platform {

class SharedWindows;
struct WindowOptions;
struct WindowResult;

/// Owns a context of ImGui, which everything that draws in this window goes before. It is current
/// from opening on, and from `begin_frame` on; otherwise another window's may be. A FontBook is
/// made between opening and the first frame.
///
/// ImGui sees the mouse and typed text; keys are not its business, they come from `take_keys`.
class Window {
public:
    Window(const Window&) = delete;
    Window& operator=(const Window&) = delete;
    ~Window();

    /// True while there is something to draw.
    [[nodiscard]] bool owes_frame() const;

    /// Owes one more frame, as an animation does in each of its own.
    void request_frame();

    /// Owes as many frames as an event does, for something that came from elsewhere.
    void show_news();

    /// Starts a frame in the window's own contexts. Bakes what the fonts, which may be null, wish,
    /// and owes frames for as long as they wish for something.
    void begin_frame(imgui_compat::FontBook* fonts);

    /// Renders it over the ground colour and shows it. Waits for the display where that is usual,
    /// and where no other window does so in the same turn.
    void end_frame(Colour ground);

    /// The key presses since the last call, in order, none lost. Held keys repeat only where they
    /// move something: arrows, page, home and end keys.
    [[nodiscard]] std::vector<KeyPress> take_keys();

    /// The paths of the files that were dropped on the window since the last call, in the order in
    /// which the desktop names them.
    [[nodiscard]] std::vector<std::string> take_dropped();

    void set_title(const std::string& title);

    /// In pixels at scale 1.
    void set_min_size(int width, int height);

    [[nodiscard]] bool is_full_screen() const;

    /// Fills a monitor, from its place or from another monitor.
    void fill(const ScreenRect& monitor);

    /// Goes back to its place from a monitor that it fills.
    void leave_full_screen();

    /// What it covers now, without title and borders.
    [[nodiscard]] ScreenRect covered() const;

    /// Where it stands, or would if it did not fill a monitor; without title and borders.
    [[nodiscard]] ScreenRect place() const;

    /// Moves it there, or notes it for later while it fills a monitor.
    void set_place(const ScreenRect& place);

    /// As far as the system draws a title and borders around it: `free` without them.
    [[nodiscard]] ScreenRect place_inside(const ScreenRect& free) const;

    [[nodiscard]] bool should_close() const;
    void close();

    /// Takes it back that the window shall close.
    void stay_open();

    /// Pixels for one of the design: 2 on most dense displays. May change when the window moves.
    [[nodiscard]] float content_scale() const;

    /// Of the drawing area, in pixels, which are ImGui's coordinates on every system.
    [[nodiscard]] Size framebuffer_size() const;

    /// False asks for no waiting on the display: for measuring.
    void set_vsync(bool on);

private:
    friend class WindowSystem;
    struct State;
    [[nodiscard]] static WindowResult open(std::shared_ptr<SharedWindows> shared,
                                           const WindowOptions& options);
    explicit Window(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

}  // namespace waypost::platform
