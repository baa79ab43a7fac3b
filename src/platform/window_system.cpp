#include "platform/window_system.h"

#include "platform/desk_monitors.h"
#include "platform/imgui_backends.h"
#include "platform/shared_windows.h"

#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace waypost::platform {

namespace {

std::string start_reason() {
#if defined(__unix__) && !defined(__APPLE__)
    if (std::getenv("DISPLAY") == nullptr && std::getenv("WAYLAND_DISPLAY") == nullptr) {
        return "there is no display (neither DISPLAY nor WAYLAND_DISPLAY is set)";
    }
#endif
    return glfw_reason();
}

bool owes(const OpenedWindow& opened) {
    return opened.events->owed_frames > 0;
}

}  // namespace

std::string glfw_reason() {
    const char* words = nullptr;
    glfwGetError(&words);
    return words == nullptr ? "the system gives no reason" : words;
}

SharedWindows::~SharedWindows() {
    glfwTerminate();
}

void use_contexts(const OpenedWindow& opened) {
    if (glfwGetCurrentContext() != opened.window) {
        glfwMakeContextCurrent(opened.window);
    }
    ImGui::SetCurrentContext(opened.events->context);
}

WindowSystem::WindowSystem(std::shared_ptr<SharedWindows> shared) : shared_(std::move(shared)) {}

WindowSystem::~WindowSystem() = default;

WindowSystemResult WindowSystem::connect() {
    if (glfwInit() == GLFW_FALSE) {
        return {.reason = start_reason()};
    }
    auto shared = std::make_shared<SharedWindows>();
    return {.system = std::unique_ptr<WindowSystem>(new WindowSystem(std::move(shared)))};
}

WindowResult WindowSystem::open(const WindowOptions& options) {
    return Window::open(shared_, options);
}

bool WindowSystem::wait_events(double timeout_seconds) {
    std::vector<OpenedWindow>& windows = shared_->windows;
    if (std::ranges::any_of(windows, owes)) {
        glfwPollEvents();
    } else {
        glfwWaitEventsTimeout(timeout_seconds);
    }
    shared_->pacer = nullptr;
    for (const OpenedWindow& opened : windows) {
        if (owes(opened)) {
            shared_->pacer = opened.window;
        }
    }
    return shared_->pacer != nullptr;
}

void WindowSystem::wake() {
    glfwPostEmptyEvent();
}

std::unique_ptr<MonitorSource> WindowSystem::monitors() const {
    return desk_monitors();
}

double WindowSystem::time() const {
    return glfwGetTime();
}

}  // namespace waypost::platform
