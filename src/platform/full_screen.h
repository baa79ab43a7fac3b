// A window that fills a monitor, and the way back. Private to this library.
#pragma once

#include "platform/monitors.h"

struct GLFWwindow;

namespace waypost::platform {

/// Where its drawing area is, which on most systems leaves out title and borders.
[[nodiscard]] ScreenRect place_of(GLFWwindow* window);

void move_to(GLFWwindow* window, const ScreenRect& place);

/// Fills a monitor. One that GLFW does not know, such as a part of a screen that was divided by
/// hand, is covered by a window without borders.
void fill_monitor(GLFWwindow* window, const ScreenRect& area);

/// Stands there with title and borders again.
void leave_monitor(GLFWwindow* window, const ScreenRect& place);

/// Makes a window that is larger than the free part of its monitor fit into it.
void fit_to_monitor(GLFWwindow* window);

}  // namespace waypost::platform
