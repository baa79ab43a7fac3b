#include "platform/desk_monitors.h"

#include "platform/randr_monitors.h"

#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>

#include <algorithm>
#include <utility>

namespace waypost::platform {

namespace {

/// Asking the server costs little, but not nothing.
constexpr double kSecondsBetweenLooks = 1;

/// GLFW knows of those that are plugged in as soon as events are taken.
std::span<GLFWmonitor*> plugged() {
    int count = 0;
    GLFWmonitor** monitors = glfwGetMonitors(&count);
    return {monitors, static_cast<std::size_t>(count)};
}

Monitor monitor_from(GLFWmonitor* plugged) {
    Monitor monitor;
    monitor.name = glfwGetMonitorName(plugged);
    glfwGetMonitorPos(plugged, &monitor.area.x, &monitor.area.y);
    if (const GLFWvidmode* mode = glfwGetVideoMode(plugged)) {
        monitor.area.width = mode->width;
        monitor.area.height = mode->height;
    }
    glfwGetMonitorWorkarea(
        plugged, &monitor.free.x, &monitor.free.y, &monitor.free.width, &monitor.free.height);
    float x = 1;
    float y = 1;
    glfwGetMonitorContentScale(plugged, &x, &y);
    monitor.scale = static_cast<double>(x);
    monitor.primary = plugged == glfwGetPrimaryMonitor();
    return monitor;
}

class DeskMonitors final : public MonitorSource {
public:
    DeskMonitors() : randr_(RandrMonitors::connect()), listed_(look()) {}

    [[nodiscard]] std::vector<Monitor> list() override { return listed_; }

    [[nodiscard]] bool take_changed() override {
        const std::span<GLFWmonitor*> now_plugged = plugged();
        const double now = glfwGetTime();
        if (std::ranges::equal(now_plugged, plugged_) && now - looked_at_ < kSecondsBetweenLooks) {
            return false;
        }
        plugged_.assign(now_plugged.begin(), now_plugged.end());
        looked_at_ = now;
        std::vector<Monitor> before = std::exchange(listed_, look());
        return before != listed_;
    }

private:
    /// What the server lists, with what only GLFW knows of each.
    [[nodiscard]] std::vector<Monitor> look() const {
        std::vector<Monitor> known;
        for (GLFWmonitor* monitor : plugged()) {
            known.push_back(monitor_from(monitor));
        }
        std::vector<Monitor> monitors = randr_ ? randr_->list() : std::vector<Monitor>();
        for (Monitor& monitor : monitors) {
            const auto same = std::ranges::find(known, monitor.area, &Monitor::area);
            if (same != known.end()) {
                monitor.free = same->free;
                monitor.scale = same->scale;
            } else if (!known.empty()) {
                monitor.scale = known.front().scale;
            }
        }
        if (monitors.empty()) {
            monitors = std::move(known);
        }
        put_in_order(monitors);
        return monitors;
    }

    std::unique_ptr<RandrMonitors> randr_;
    std::vector<Monitor> listed_;
    std::vector<GLFWmonitor*> plugged_{};
    double looked_at_ = 0;
};

}  // namespace

std::unique_ptr<MonitorSource> desk_monitors() {
    return std::make_unique<DeskMonitors>();
}

}  // namespace waypost::platform
