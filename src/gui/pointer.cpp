#include "gui/pointer.h"

#include <imgui.h>

namespace waypost::gui {

void read_pointer(Pointer& pointer) {
    const ImGuiIO& io = ImGui::GetIO();
    const bool inside = ImGui::IsMousePosValid(&io.MousePos);
    const Point at =
        inside ? Point{static_cast<double>(io.MousePos.x), static_cast<double>(io.MousePos.y)}
               : Point{-1e6, -1e6};
    pointer.moved = inside && pointer.at.x > -1e5 ? at - pointer.at : Point{};
    pointer.at = at;
    const bool down = io.MouseDown[0];
    pointer.went_down = down && !pointer.down;
    pointer.went_up = !down && pointer.down;
    pointer.down = down;
    pointer.wheel = static_cast<double>(io.MouseWheel);
    pointer.taken = false;
    pointer.wheel_taken = false;
    pointer.over_control = false;
    if (pointer.went_down) {
        pointer.held.clear();
    }
}

}  // namespace waypost::gui
