// What GLFW reports, handed on to ImGui and noted for the loop. Private to this library.
#pragma once

#include "base/geometry.h"
#include "platform/key_queue.h"

#include <string>
#include <vector>

struct GLFWwindow;
struct ImGuiContext;

namespace waypost::platform {

/// ImGui needs this many frames to show all that follows from one event.
inline constexpr int kFramesPerEvent = 3;

struct WindowEvents {
    /// Of this window; another one's may be current when something is reported.
    ImGuiContext* context = nullptr;
    KeyQueue keys{};
    /// The paths of files that were dropped on the window and not taken yet.
    std::vector<std::string> dropped{};
    int owed_frames = kFramesPerEvent;
};

/// Makes a context of ImGui the current one for as long as it lives.
class ContextInUse {
public:
    explicit ContextInUse(ImGuiContext* context);
    ~ContextInUse();
    ContextInUse(const ContextInUse&) = delete;
    ContextInUse& operator=(const ContextInUse&) = delete;

private:
    ImGuiContext* before_;
};

/// Of the drawing area.
[[nodiscard]] Size pixel_size(GLFWwindow* window);

/// Pixels for one unit of the system's window coordinates.
[[nodiscard]] float pixel_ratio(GLFWwindow* window);

/// Takes over the window's callbacks and its user pointer. Our callbacks run first and hand on to
/// ImGui's backend, which must be set up without its own.
/// Pre: `events` outlives the window.
void install_callbacks(GLFWwindow* window, WindowEvents& events);

}  // namespace waypost::platform
