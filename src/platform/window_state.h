// What a window holds. Private to this library.
#pragma once

#include "platform/shared_windows.h"
#include "platform/window.h"
#include "platform/window_events.h"

#include <memory>
#include <optional>
#include <utility>

namespace waypost::platform {

struct Window::State {
    std::shared_ptr<SharedWindows> shared;
    GLFWwindow* window = nullptr;
    WindowEvents events{};
    imgui_compat::FontBook* fonts = nullptr;
    /// Where it goes back to; nothing while it stands there.
    std::optional<ScreenRect> place{};
    /// Where it shall come up; nothing where the system chooses.
    std::optional<ScreenRect> comes_up_at{};
    int frames = 0;
    bool shown = false;
    bool wants_vsync = true;
    /// As OpenGL has it; -1 until it was told.
    int interval = -1;

    explicit State(std::shared_ptr<SharedWindows> windows) : shared(std::move(windows)) {}

    State(const State&) = delete;
    State& operator=(const State&) = delete;
    ~State();

    void start_imgui();

    /// Makes its contexts the current ones.
    void use() { use_contexts({window, &events}); }

    /// Has ImGui count in pixels. Between the backend's start of a frame and ImGui's.
    void use_pixels() const;

    /// Waits for the display when frames are shown, or not.
    void use_interval();
    void show();

    /// Notes where it was put.
    void stand_at(const ScreenRect& where);
};

}  // namespace waypost::platform
