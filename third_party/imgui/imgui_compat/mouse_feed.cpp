#include "imgui_compat/mouse_feed.h"

namespace imgui_compat {

#if IMGUI_VERSION_NUM >= 18700

void feed_mouse_pos(ImVec2 at) {
    ImGui::GetIO().AddMousePosEvent(at.x, at.y);
}

void feed_mouse_button(int button, bool down) {
    ImGui::GetIO().AddMouseButtonEvent(button, down);
}

void feed_mouse_wheel(float steps) {
    ImGui::GetIO().AddMouseWheelEvent(0, steps);
}

#else

void feed_mouse_pos(ImVec2 at) {
    ImGui::GetIO().MousePos = at;
}

void feed_mouse_button(int button, bool down) {
    ImGui::GetIO().MouseDown[button] = down;
}

void feed_mouse_wheel(float steps) {
    ImGui::GetIO().MouseWheel = steps;
}

#endif

}  // namespace imgui_compat
