// A window that fills a monitor, and the way back. Private to this library.
#pragma once

struct GLFWwindow;

namespace waypost::platform {

/// Where a window was before it filled the monitor.
struct WindowPlace {
    int x = 0;
    int y = 0;
    int width = 0;
    int height = 0;
};

/// Fills the monitor that shows most of the window and returns the place that it had. Does nothing
/// when there is no monitor.
WindowPlace fill_monitor(GLFWwindow* window);

void restore_place(GLFWwindow* window, const WindowPlace& place);

/// Makes a window that is larger than the free part of its monitor fit into it.
void fit_to_monitor(GLFWwindow* window);

}  // namespace waypost::platform
