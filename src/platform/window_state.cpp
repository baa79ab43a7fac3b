#include "platform/window_state.h"

#include "platform/full_screen.h"
#include "platform/imgui_backends.h"

#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>

#include <vector>

namespace waypost::platform {

Window::State::~State() {
    std::erase_if(shared->windows, [&](const OpenedWindow& w) { return w.window == window; });
    if (events.context != nullptr) {
        use();
        ImGui_ImplOpenGL3_Shutdown();
        ImGui_ImplGlfw_Shutdown();
        ImGui::DestroyContext(events.context);
    }
    if (window != nullptr) {
        glfwDestroyWindow(window);
    }
    if (!shared->windows.empty()) {
        use_contexts(shared->windows.front());
    }
}

void Window::State::start_imgui() {
    events.context = ImGui::CreateContext();
    ImGui::SetCurrentContext(events.context);
    ImGui::GetIO().IniFilename = nullptr;
    ImGui::GetIO().LogFilename = nullptr;
    install_callbacks(window, events);
    ImGui_ImplGlfw_InitForOpenGL(window, false);
    ImGui_ImplOpenGL3_Init("#version 330 core");
}

/// The backend counts in the system's window units; on systems that scale windows themselves text
/// would be blurred then.
void Window::State::use_pixels() const {
    ImGuiIO& io = ImGui::GetIO();
    const Size size = pixel_size(window);
    io.DisplaySize = ImVec2(static_cast<float>(size.w), static_cast<float>(size.h));
    io.DisplayFramebufferScale = ImVec2(1, 1);
#if IMGUI_VERSION_NUM < 18700
    if (ImGui::IsMousePosValid(&io.MousePos)) {
        const float ratio = pixel_ratio(window);
        io.MousePos = ImVec2(io.MousePos.x * ratio, io.MousePos.y * ratio);
    }
#endif
}

/// Only when it changes: some drivers take their time for it.
void Window::State::use_interval() {
    const int wanted = wants_vsync && shared->pacer == window ? 1 : 0;
    if (interval != wanted) {
        glfwSwapInterval(wanted);
        interval = wanted;
    }
}

/// GLFW forgets to tell of a place that was asked for once limits of the size are set behind it.
void Window::State::show() {
    if (comes_up_at && glfwGetWindowMonitor(window) == nullptr) {
        move_to(window, *comes_up_at);
    }
    glfwShowWindow(window);
    shown = true;
}

void Window::State::stand_at(const ScreenRect& where) {
    if (!shown) {
        comes_up_at = where;
    }
    events.owed_frames = kFramesPerEvent;
}

}  // namespace waypost::platform
