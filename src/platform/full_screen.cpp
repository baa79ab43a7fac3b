#include "platform/full_screen.h"

#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <vector>

namespace waypost::platform {

namespace {

ScreenRect area_of(GLFWmonitor* monitor) {
    ScreenRect area;
    glfwGetMonitorPos(monitor, &area.x, &area.y);
    if (const GLFWvidmode* mode = glfwGetVideoMode(monitor)) {
        area.width = mode->width;
        area.height = mode->height;
    }
    return area;
}

/// Null where GLFW knows of none there.
GLFWmonitor* monitor_at(const ScreenRect& area) {
    int count = 0;
    GLFWmonitor** monitors = glfwGetMonitors(&count);
    GLFWmonitor** end = monitors + count;
    GLFWmonitor** found =
        std::find_if(monitors, end, [&](GLFWmonitor* monitor) { return area_of(monitor) == area; });
    return found == end ? nullptr : *found;
}

/// The one that shows most of the window.
GLFWmonitor* monitor_of(GLFWwindow* window) {
    int count = 0;
    GLFWmonitor** monitors = glfwGetMonitors(&count);
    std::vector<Monitor> areas;
    areas.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        areas.push_back({.area = area_of(monitors[i])});
    }
    const std::optional<std::size_t> best = monitor_showing(areas, place_of(window));
    return best ? monitors[*best] : nullptr;
}

}  // namespace

ScreenRect place_of(GLFWwindow* window) {
    ScreenRect place;
    glfwGetWindowPos(window, &place.x, &place.y);
    glfwGetWindowSize(window, &place.width, &place.height);
    return place;
}

void move_to(GLFWwindow* window, const ScreenRect& place) {
    glfwSetWindowPos(window, place.x, place.y);
    glfwSetWindowSize(window, place.width, place.height);
}

void fill_monitor(GLFWwindow* window, const ScreenRect& area) {
    if (GLFWmonitor* monitor = monitor_at(area)) {
        const GLFWvidmode* mode = glfwGetVideoMode(monitor);
        glfwSetWindowMonitor(window, monitor, 0, 0, mode->width, mode->height, mode->refreshRate);
        return;
    }
    if (glfwGetWindowMonitor(window) != nullptr) {
        glfwSetWindowMonitor(
            window, nullptr, area.x, area.y, area.width, area.height, GLFW_DONT_CARE);
    }
    glfwSetWindowAttrib(window, GLFW_DECORATED, GLFW_FALSE);
    move_to(window, area);
}

void leave_monitor(GLFWwindow* window, const ScreenRect& place) {
    if (glfwGetWindowMonitor(window) != nullptr) {
        glfwSetWindowMonitor(
            window, nullptr, place.x, place.y, place.width, place.height, GLFW_DONT_CARE);
    }
    glfwSetWindowAttrib(window, GLFW_DECORATED, GLFW_TRUE);
    move_to(window, place);
}

void fit_to_monitor(GLFWwindow* window) {
    GLFWmonitor* monitor = monitor_of(window);
    if (monitor == nullptr) {
        return;
    }
    ScreenRect free;
    glfwGetMonitorWorkarea(monitor, &free.x, &free.y, &free.width, &free.height);
    const ScreenRect place = place_of(window);
    if (place.width > free.width || place.height > free.height) {
        glfwSetWindowSize(
            window, std::min(place.width, free.width), std::min(place.height, free.height));
    }
}

}  // namespace waypost::platform
