#include "platform/window.h"

#include "platform/full_screen.h"
#include "platform/imgui_backends.h"
#include "platform/window_state.h"
#include "platform/window_system.h"

#include <glad/gl.h>
#include <imgui_compat.h>
#include <imgui_compat/gl_fonts.h>
// GLFW after glad, which brings OpenGL's names.
#define GLFW_INCLUDE_NONE
#include <GLFW/glfw3.h>

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

namespace waypost::platform {

namespace {

/// Hidden until the text is sharp, but not for longer than this.
constexpr int kHiddenFrames = 4;

GLFWwindow* create_hidden(const WindowOptions& options, GLFWwindow* sharing) {
    glfwWindowHint(GLFW_CONTEXT_VERSION_MAJOR, 3);
    glfwWindowHint(GLFW_CONTEXT_VERSION_MINOR, 3);
    glfwWindowHint(GLFW_OPENGL_PROFILE, GLFW_OPENGL_CORE_PROFILE);
    glfwWindowHint(GLFW_OPENGL_FORWARD_COMPAT, GLFW_TRUE);
    glfwWindowHint(GLFW_SCALE_TO_MONITOR, GLFW_TRUE);
    glfwWindowHint(GLFW_VISIBLE, GLFW_FALSE);
    // A room goes on seeing its window while the speaker works in another one.
    glfwWindowHint(GLFW_AUTO_ICONIFY, GLFW_FALSE);
    // What the desktop entry names, so that a task bar shows its icon.
    glfwWindowHintString(GLFW_X11_CLASS_NAME, "waypost");
    glfwWindowHintString(GLFW_X11_INSTANCE_NAME, "waypost");
    return glfwCreateWindow(options.width, options.height, options.title.c_str(), nullptr, sharing);
}

}  // namespace

Window::Window(std::unique_ptr<State> state) : state_(std::move(state)) {}

Window::~Window() = default;

WindowResult Window::open(std::shared_ptr<SharedWindows> shared, const WindowOptions& options) {
    GLFWwindow* sharing = shared->windows.empty() ? nullptr : shared->windows.front().window;
    auto state = std::make_unique<State>(std::move(shared));
    state->window = create_hidden(options, sharing);
    if (state->window == nullptr) {
        return {.reason = "no OpenGL 3.3: " + glfw_reason()};
    }
    glfwMakeContextCurrent(state->window);
    if (gladLoadGL(glfwGetProcAddress) == 0) {
        return {.reason = "the OpenGL library could not be loaded"};
    }
    fit_to_monitor(state->window);
    state->start_imgui();
    state->shared->windows.push_back({state->window, &state->events});
    return {.window = std::unique_ptr<Window>(new Window(std::move(state)))};
}

bool Window::owes_frame() const {
    return state_->events.owed_frames > 0;
}

void Window::request_frame() {
    state_->events.owed_frames = std::max(state_->events.owed_frames, 1);
}

void Window::show_news() {
    state_->events.owed_frames = kFramesPerEvent;
}

void Window::begin_frame(imgui_compat::FontBook* fonts) {
    state_->events.owed_frames = std::max(state_->events.owed_frames - 1, 0);
    state_->fonts = fonts;
    state_->use();
    ImGui_ImplOpenGL3_NewFrame();
    if (fonts != nullptr && fonts->bake_wanted(glfwGetTime())) {
        imgui_compat::upload_fonts();
    }
    ImGui_ImplGlfw_NewFrame();
    state_->use_pixels();
    ImGui::NewFrame();
}

void Window::end_frame(Colour ground) {
    ImGui::Render();
    const bool wishes = state_->fonts != nullptr && state_->fonts->has_wishes();
    if (wishes) {
        request_frame();
    }
    ++state_->frames;
    const Size size = framebuffer_size();
    glViewport(0, 0, static_cast<int>(size.w), static_cast<int>(size.h));
    const auto part = [](std::uint8_t channel) { return static_cast<float>(channel) / 255; };
    glClearColor(part(ground.r), part(ground.g), part(ground.b), part(ground.a));
    glClear(GL_COLOR_BUFFER_BIT);
    ImGui_ImplOpenGL3_RenderDrawData(ImGui::GetDrawData());
    if (!state_->shown) {
        if (wishes && state_->frames < kHiddenFrames) {
            return;
        }
        state_->show();
    }
    state_->use_interval();
    glfwSwapBuffers(state_->window);
}

std::vector<KeyPress> Window::take_keys() {
    return state_->events.keys.take();
}

std::vector<std::string> Window::take_dropped() {
    return std::exchange(state_->events.dropped, {});
}

void Window::set_title(const std::string& title) {
    glfwSetWindowTitle(state_->window, title.c_str());
}

void Window::set_min_size(int width, int height) {
    const float units = content_scale() / pixel_ratio(state_->window);
    glfwSetWindowSizeLimits(state_->window,
                            static_cast<int>(std::ceil(static_cast<float>(width) * units)),
                            static_cast<int>(std::ceil(static_cast<float>(height) * units)),
                            GLFW_DONT_CARE,
                            GLFW_DONT_CARE);
}

bool Window::is_full_screen() const {
    return state_->place.has_value();
}

void Window::fill(const ScreenRect& monitor) {
    if (!is_full_screen()) {
        state_->place = place_of(state_->window);
    }
    fill_monitor(state_->window, monitor);
    state_->stand_at(monitor);
}

void Window::leave_full_screen() {
    if (const std::optional<ScreenRect> place = std::exchange(state_->place, std::nullopt)) {
        leave_monitor(state_->window, *place);
        state_->stand_at(*place);
    }
}

ScreenRect Window::covered() const {
    return place_of(state_->window);
}

ScreenRect Window::place() const {
    return state_->place.value_or(covered());
}

void Window::set_place(const ScreenRect& place) {
    if (is_full_screen()) {
        state_->place = place;
    } else if (covered() != place) {
        move_to(state_->window, place);
        state_->stand_at(place);
    }
}

ScreenRect Window::place_inside(const ScreenRect& free) const {
    int left = 0;
    int top = 0;
    int right = 0;
    int bottom = 0;
    glfwGetWindowFrameSize(state_->window, &left, &top, &right, &bottom);
    return {free.x + left, free.y + top, free.width - left - right, free.height - top - bottom};
}

bool Window::should_close() const {
    return glfwWindowShouldClose(state_->window) != GLFW_FALSE;
}

void Window::close() {
    glfwSetWindowShouldClose(state_->window, GLFW_TRUE);
}

void Window::stay_open() {
    glfwSetWindowShouldClose(state_->window, GLFW_FALSE);
}

float Window::content_scale() const {
    float x = 1;
    float y = 1;
    glfwGetWindowContentScale(state_->window, &x, &y);
    return x;
}

Size Window::framebuffer_size() const {
    return pixel_size(state_->window);
}

void Window::set_vsync(bool on) {
    state_->wants_vsync = on;
}

}  // namespace waypost::platform
