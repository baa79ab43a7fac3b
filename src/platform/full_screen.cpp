#include "platform/full_screen.h"

#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>

#include <algorithm>

namespace waypost::platform {

namespace {

WindowPlace place_of(GLFWwindow* window) {
    WindowPlace place;
    glfwGetWindowPos(window, &place.x, &place.y);
    glfwGetWindowSize(window, &place.width, &place.height);
    return place;
}

int overlap(int from, int length, int other_from, int other_length) {
    return std::max(
        0, std::min(from + length, other_from + other_length) - std::max(from, other_from));
}

GLFWmonitor* monitor_of(GLFWwindow* window) {
    const WindowPlace place = place_of(window);
    int count = 0;
    GLFWmonitor** monitors = glfwGetMonitors(&count);
    GLFWmonitor* best = glfwGetPrimaryMonitor();
    int most = 0;
    for (int i = 0; i < count; ++i) {
        int x = 0;
        int y = 0;
        glfwGetMonitorPos(monitors[i], &x, &y);
        const GLFWvidmode* mode = glfwGetVideoMode(monitors[i]);
        const int shown = overlap(place.x, place.width, x, mode->width) *
                          overlap(place.y, place.height, y, mode->height);
        if (shown > most) {
            best = monitors[i];
            most = shown;
        }
    }
    return best;
}

}  // namespace

WindowPlace fill_monitor(GLFWwindow* window) {
    const WindowPlace before = place_of(window);
    GLFWmonitor* monitor = monitor_of(window);
    if (monitor != nullptr) {
        const GLFWvidmode* mode = glfwGetVideoMode(monitor);
        glfwSetWindowMonitor(window, monitor, 0, 0, mode->width, mode->height, mode->refreshRate);
    }
    return before;
}

void restore_place(GLFWwindow* window, const WindowPlace& place) {
    glfwSetWindowMonitor(
        window, nullptr, place.x, place.y, place.width, place.height, GLFW_DONT_CARE);
}

void fit_to_monitor(GLFWwindow* window) {
    GLFWmonitor* monitor = monitor_of(window);
    if (monitor == nullptr) {
        return;
    }
    WindowPlace free;
    glfwGetMonitorWorkarea(monitor, &free.x, &free.y, &free.width, &free.height);
    const WindowPlace place = place_of(window);
    if (place.width > free.width || place.height > free.height) {
        glfwSetWindowSize(
            window, std::min(place.width, free.width), std::min(place.height, free.height));
    }
}

}  // namespace waypost::platform
