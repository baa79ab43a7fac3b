// What the windows of one connection know of each other. Private to this library.
#pragma once

#include "platform/window_events.h"

#include <string>
#include <vector>

struct GLFWwindow;
struct ImGuiContext;

namespace waypost::platform {

struct OpenedWindow {
    GLFWwindow* window = nullptr;
    WindowEvents* events = nullptr;
};

/// GLFW runs for as long as this is there.
class SharedWindows {
public:
    SharedWindows() = default;
    SharedWindows(const SharedWindows&) = delete;
    SharedWindows& operator=(const SharedWindows&) = delete;
    ~SharedWindows();

    /// Those that are open, the oldest first.
    std::vector<OpenedWindow> windows{};
    /// Of those that draw in this turn, the last: it alone waits for the display, since waiting for
    /// it once for each window would halve the frames of two.
    GLFWwindow* pacer = nullptr;
};

/// Why GLFW could not do what it was asked for last, in words.
[[nodiscard]] std::string glfw_reason();

/// Makes its contexts, OpenGL's and ImGui's, the current ones.
void use_contexts(const OpenedWindow& opened);

}  // namespace waypost::platform
