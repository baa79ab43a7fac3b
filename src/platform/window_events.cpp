#include "platform/window_events.h"

#include "platform/imgui_backends.h"

#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>

namespace waypost::platform {

namespace {

WindowEvents& note_event(GLFWwindow* window) {
    auto& events = *static_cast<WindowEvents*>(glfwGetWindowUserPointer(window));
    events.owed_frames = kFramesPerEvent;
    return events;
}

/// The window's events, with its context in use while they are handed on.
struct Reported {
    explicit Reported(GLFWwindow* window) : events(note_event(window)), in_use(events.context) {}

    WindowEvents& events;
    ContextInUse in_use;
};

void on_key(GLFWwindow* window, int key, int scancode, int action, int mods) {
    const char* name = glfwGetKeyName(key, scancode);
    const Reported reported(window);
    reported.events.keys.add_key(key, name == nullptr ? "" : name, action, mods);
    ImGui_ImplGlfw_KeyCallback(window, key, scancode, action, mods);
}

void on_character(GLFWwindow* window, unsigned character) {
    const Reported reported(window);
    reported.events.keys.add_character(static_cast<char32_t>(character));
    ImGui_ImplGlfw_CharCallback(window, character);
}

void on_cursor(GLFWwindow* window, [[maybe_unused]] double x, [[maybe_unused]] double y) {
    const Reported reported(window);
    // Before 1.87 the backend asks for the place itself.
#if IMGUI_VERSION_NUM >= 18700
    const auto ratio = static_cast<double>(pixel_ratio(window));
    ImGui_ImplGlfw_CursorPosCallback(window, x * ratio, y * ratio);
#endif
}

void on_button(GLFWwindow* window, int button, int action, int mods) {
    const Reported reported(window);
    ImGui_ImplGlfw_MouseButtonCallback(window, button, action, mods);
}

void on_scroll(GLFWwindow* window, double x, double y) {
    const Reported reported(window);
    ImGui_ImplGlfw_ScrollCallback(window, x, y);
}

void on_enter(GLFWwindow* window, int entered) {
    const Reported reported(window);
    ImGui_ImplGlfw_CursorEnterCallback(window, entered);
}

void on_focus(GLFWwindow* window, int focused) {
    const Reported reported(window);
    ImGui_ImplGlfw_WindowFocusCallback(window, focused);
}

void on_drop(GLFWwindow* window, int count, const char** paths) {
    std::vector<std::string>& dropped = note_event(window).dropped;
    dropped.insert(dropped.end(), paths, paths + count);
}

}  // namespace

ContextInUse::ContextInUse(ImGuiContext* context) : before_(ImGui::GetCurrentContext()) {
    ImGui::SetCurrentContext(context);
}

ContextInUse::~ContextInUse() {
    ImGui::SetCurrentContext(before_);
}

Size pixel_size(GLFWwindow* window) {
    int width = 0;
    int height = 0;
    glfwGetFramebufferSize(window, &width, &height);
    return {static_cast<double>(width), static_cast<double>(height)};
}

float pixel_ratio(GLFWwindow* window) {
    int units = 0;
    int unused = 0;
    glfwGetWindowSize(window, &units, &unused);
    const auto pixels = static_cast<float>(pixel_size(window).w);
    return units > 0 && pixels > 0 ? pixels / static_cast<float>(units) : 1;
}

void install_callbacks(GLFWwindow* window, WindowEvents& events) {
    glfwSetWindowUserPointer(window, &events);
    glfwSetKeyCallback(window, on_key);
    glfwSetCharCallback(window, on_character);
    glfwSetCursorPosCallback(window, on_cursor);
    glfwSetMouseButtonCallback(window, on_button);
    glfwSetScrollCallback(window, on_scroll);
    glfwSetCursorEnterCallback(window, on_enter);
    glfwSetWindowFocusCallback(window, on_focus);
    glfwSetDropCallback(window, on_drop);
    glfwSetWindowRefreshCallback(window, [](GLFWwindow* w) { note_event(w); });
    glfwSetWindowCloseCallback(window, [](GLFWwindow* w) { note_event(w); });
    glfwSetFramebufferSizeCallback(window, [](GLFWwindow* w, int, int) { note_event(w); });
    glfwSetWindowIconifyCallback(window, [](GLFWwindow* w, int) { note_event(w); });
    glfwSetWindowContentScaleCallback(window, [](GLFWwindow* w, float, float) { note_event(w); });
}

}  // namespace waypost::platform
