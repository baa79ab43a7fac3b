// The connection to the display that all windows share, and the sleep between their frames.
#pragma once

#include "platform/monitors.h"
#include "platform/window.h"

#include <memory>
#include <string>

namespace waypost::platform {

struct WindowOptions {
    std::string title{};
    /// In pixels at scale 1; the display's scale is applied to it.
    int width = 1440;
    int height = 900;
};

struct WindowResult {
    /// Null when there is none.
    std::unique_ptr<Window> window{};
    /// Why there is none, in words that follow "cannot open a window: ".
    std::string reason{};
};

class WindowSystem;

struct WindowSystemResult {
    /// Null when there is none.
    std::unique_ptr<WindowSystem> system{};
    /// As that of `WindowResult`.
    std::string reason{};
};

/// One at a time; made before its windows, which may outlive it. Only from the main thread, but for
/// `wake`.
///
/// The loop: `while (!window.should_close()) { if (system.wait_events(0.5)) { for each window that
/// owes_frame(): begin_frame(&fonts); draw; end_frame(ground); } }`
class WindowSystem {
public:
    [[nodiscard]] static WindowSystemResult connect();

    WindowSystem(const WindowSystem&) = delete;
    WindowSystem& operator=(const WindowSystem&) = delete;
    ~WindowSystem();

    /// A window that shows itself with its first frame. Its contexts are current then, so that a
    /// FontBook can be made for it. All windows share the objects of OpenGL.
    [[nodiscard]] WindowResult open(const WindowOptions& options);

    /// Sleeps until something happens to any window, at most so long, and returns whether one owes
    /// a frame. Does not sleep while one does: three after each event, for ImGui settles in that
    /// time.
    [[nodiscard]] bool wait_events(double timeout_seconds);

    /// Ends the sleep of `wait_events`; owes no frames, for there may be nothing new to show. From
    /// any thread, while the system is there.
    void wake();

    /// Goes before the system and its windows.
    [[nodiscard]] std::unique_ptr<MonitorSource> monitors() const;

    /// Seconds since the system was connected to, from a clock that never goes back.
    [[nodiscard]] double time() const;

private:
    explicit WindowSystem(std::shared_ptr<SharedWindows> shared);
    std::shared_ptr<SharedWindows> shared_;
};

}  // namespace waypost::platform
